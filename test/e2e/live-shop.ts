import type { Serve } from '../../tools/browsers/driver.ts'

/** What a page of the shop does: by itself, or when `act()` is called in it. */
const BEHAVIOURS = {
  /** Its reviews come a moment after the page. */
  late: 'draw([]); setTimeout(() => draw(all.slice(0, 6)), 900)',
  /** More come when the shopper scrolls. */
  scroll:
    'draw(all.slice(0, 4)); addEventListener("scroll", () => draw(all.slice(0, 8)), { once: true }); globalThis.act = () => scrollTo(0, 400)',
  more: 'let shown = 4; draw(all.slice(0, shown)); globalThis.act = () => draw(all.slice(0, shown += 4))',
  /** The next page of reviews takes the place of the one before. */
  paging: 'let page = 0; draw(all.slice(0, 4)); globalThis.act = () => setTimeout(() => draw(all.slice(4 * ++page, 4 * page + 4)), 100)',
  /** The same, where cards are only numbered. */
  numbered:
    'let page = 0; const turn = () => draw(all.slice(4 * page, 4 * page + 4), (_, place) => "review-" + place); turn(); globalThis.act = () => { page++; turn() }',
  /** Other words are put into the same elements. */
  refilled: 'let page = 0; draw(all.slice(0, 4), () => ""); globalThis.act = () => { page++; refill(all.slice(4 * page, 4 * page + 4)) }',
  sorting: 'draw(all.slice(0, 8)); globalThis.act = () => draw(all.slice(0, 8).reverse())',
  filter: 'draw(all.slice(0, 8)); globalThis.act = () => draw(all.filter(({ rating }) => rating === 5).slice(0, 4))',
  /** Another colour has another address, and other reviews of the same product. */
  variant:
    'draw(all.slice(0, 4)); globalThis.act = () => { history.replaceState(null, "", "?colour=blue"); setTimeout(() => draw(all.slice(4, 8)), 300) }',
  /** Draws the whole page anew, with other ids. */
  redraw:
    'let times = 0; const again = () => { times++; renew(); draw(all.slice(0, 8), (n) => "r" + times + "x" + n * 7) }; again(); globalThis.act = again',
  /** Goes on to another product as it goes back to the address at once and to the content later. */
  onward:
    'draw(all.slice(0, 4)); globalThis.act = () => { history.pushState(null, "", "/products/other"); setTimeout(() => { name("Teapot of clay", "other"); draw(all.slice(10, 16)) }, 1500) }',
  /** Never rests, and shows nothing new. */
  ticking: 'draw(all.slice(0, 8)); setInterval(() => { document.querySelector("h2").textContent = Date.now(); draw(all.slice(0, 8)) }, 60)',
  /** Gets a review more without end. */
  endless:
    'let shown = 4; draw(all.slice(0, 4)); globalThis.act = () => setInterval(() => { if (shown < 24) draw(all.slice(0, ++shown)) }, 150)',
  /** A list of products, from which one is chosen. */
  shelf:
    'draw([]); globalThis.act = () => { history.pushState(null, "", "/products/chosen"); setTimeout(() => { name("Teapot of clay", "chosen"); draw(all.slice(10, 16)) }, 700) }',
  /** One page of several, each with an address of its own. */
  page: 'const start = 4 * (Number(new URLSearchParams(location.search).get("page")) - 1); draw(all.slice(start, start + 4))',
  /** Reviews in data alone, without ids. */
  data: 'say(all.slice(0, 4))',
  /** The same as cards. */
  cards: 'draw(all.slice(0, 4))',
} as const

/** What a page of the shop does. */
export type Behaviour = keyof typeof BEHAVIOURS

const SHOP = 'https://www.kettles.example/products/'

/** Where the page stands that behaves so. */
export function addressOf(behaviour: Behaviour, search = ''): string {
  return `${SHOP}${behaviour}${search}`
}

/** Serves a shop whose pages live. */
export const liveShop: Serve = (url) => {
  const behaviour = /^https:\/\/www\.kettles\.example\/products\/(\w+)/u.exec(url)?.[1] ?? ''
  return isBehaviour(behaviour) ? pageOf(behaviour) : null
}

function isBehaviour(name: string): name is Behaviour {
  return Object.hasOwn(BEHAVIOURS, name)
}

/** Pages that show the same product in several ways have one name and one number. */
function pageOf(behaviour: Behaviour): string {
  const number = behaviour === 'data' || behaviour === 'cards' ? 'both' : behaviour
  const start = behaviour === 'shelf' ? '' : `name("Kettle with a spout", ${JSON.stringify(number)})`
  return `<!doctype html><html lang="en-US"><head><title>Shop</title></head><body style="min-height: 3000px">
<h1>Kettles</h1><h2>Since 1900</h2><button class="add-to-cart">Buy</button><section class="reviews-list" id="reviews"></section>
<script>{ ${WORKINGS}; ${start}; ${BEHAVIOURS[behaviour]} }</script></body></html>`
}

/** How the pages work; every review says something of its own. */
const WORKINGS = String.raw`
  const words = ['spout', 'lid', 'handle', 'base', 'switch', 'filter', 'cord', 'scale']
  const all = Array.from({ length: 40 }, (_, n) => ({
    n,
    rating: (n % 5) + 1,
    day: '2024-0' + (1 + (n % 9)) + '-1' + (n % 7),
    text: 'I bought number ' + n + ' and look at the ' + words[n % 8] + ' first, then at the ' + words[(n >> 3) % 8] + ' after ' + (n + 2) + ' weeks.',
  }))
  const fill = (card, { rating, day, text }) => {
    card.children[0].ariaLabel = rating + ' out of 5 stars'
    card.children[1].dateTime = day
    card.children[1].firstChild.nodeValue = day
    card.children[2].firstChild.nodeValue = text
  }
  const cardOf = (review, id) => {
    const card = document.createElement('article')
    card.className = 'review'
    if (id) card.id = id
    for (const [tag, name] of [['p', 'stars'], ['time', 'day'], ['p', 'text']]) {
      const part = document.createElement(tag)
      part.className = name
      part.append(document.createTextNode('x'))
      card.append(part)
    }
    card.children[0].role = 'img'
    card.children[0].firstChild.nodeValue = ''
    fill(card, review)
    return card
  }
  const draw = (some, idOf = (n) => 'review-' + (5000 + n)) =>
    document.querySelector('#reviews').replaceChildren(...some.map((review, place) => cardOf(review, idOf(review.n, place))))
  const refill = (some) => some.forEach((review, place) => fill(document.querySelectorAll('.review')[place], review))
  const renew = () => document.body.replaceChildren(...[...document.body.children].map((part) => part.cloneNode(true)))
  const describe = (data) => {
    document.querySelector('script[type]')?.remove()
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.text = JSON.stringify(data)
    document.head.append(script)
  }
  let product = {}
  const name = (title, sku) => {
    document.querySelector('h1').textContent = title
    product = { '@context': 'https://schema.org', '@type': 'Product', name: title, sku, aggregateRating: { '@type': 'AggregateRating', ratingValue: 3, ratingCount: 40 } }
    describe(product)
  }
  const say = (some) => describe({ ...product, review: some.map(({ rating, day, text }) => ({
    '@type': 'Review', reviewBody: text, datePublished: day, reviewRating: { '@type': 'Rating', ratingValue: rating } })) })
`
