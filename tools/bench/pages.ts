/** A page of a made-up shop that carries its reviews in one way. */
export interface BenchPage {
  readonly name: string
  readonly url: string
  readonly html: string
  /** Selector of what holds one review; of the script where no card shows any. */
  readonly cards: string
  /** Reviews that must be read. */
  readonly reviews: number
}

/** Pages of about 2 MB with so many reviews, one for each way in which shops carry them. */
export function benchPages(reviews = 100): readonly BenchPage[] {
  const given = Array.from({ length: reviews }, (_, place) => reviewOf(place))
  const page = (name: string, url: string, cards: string, head: string, body: string): BenchPage => ({
    name,
    url,
    html: pageOf(head, body),
    cards,
    reviews,
  })
  const shop = 'https://www.kettles.example/kettle/harbour'
  return [
    page('JSON-LD and cards', shop, 'article.review', jsonLd(given), listOf(given.map(plainCard))),
    page('like Amazon', 'https://www.amazon.com/dp/B000BENCH1', '[data-hook=review]', '', amazonList(given.map(amazonCard))),
    page('cards alone', shop, '.customer-opinion', SALE, listOf(given.map(genericCard))),
    page('microdata', shop, '[itemprop=review]', '', microdataList(given.map(microdataCard))),
    page('page state', shop, 'script#state', SALE + state(given), '<div id="app"></div>'),
  ]
}

interface Given {
  readonly id: string
  readonly rating: number
  readonly title: string
  readonly text: string
  readonly day: string
  readonly votes: number
}

const BYTES = 2_000_000
const SALE = '<meta property="og:type" content="product"><meta property="og:title" content="Harbour kettle">'
const WORDS =
  'kettle spout lid handle base switch filter cord scale noise steel water boils pours quickly slowly keeps warm after weeks month drips heavy light sturdy'.split(
    ' ',
  )
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A linear congruence (Numerical Recipes), so that the same words come each time. */
function words(seed: number, count: number): string {
  let value = seed * 7919 + 1
  const one = () => {
    value = (value * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return WORDS[Math.floor((value / 4_294_967_296) * WORDS.length)] ?? ''
  }
  return Array.from({ length: count }, one).join(' ')
}

function reviewOf(place: number): Given {
  const [month, day] = [String((place % 12) + 1).padStart(2, '0'), String((place % 27) + 1).padStart(2, '0')]
  return {
    id: `R${String(place).padStart(12, 'A1B2C3')}`.slice(0, 13),
    rating: (place % 5) + 1,
    title: `Number ${place} ${words(place, 4)}`,
    text: `Number ${place} says ${words(place + 1000, 30 + ((place * 37) % 90))}.`,
    day: `2024-${month}-${day}`,
    votes: place % 9,
  }
}

/** What stands around the reviews: other products, menus, and scripts of the shop's own, up to the size of the page. */
function pageOf(head: string, body: string): string {
  const start = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Harbour kettle</title>${head}</head><body><h1>Harbour kettle</h1>`
  const around = Array.from({ length: 450 }, (_, place) => otherProduct(place)).join('\n')
  const missing = BYTES - start.length - body.length - around.length
  const scripts = Array.from({ length: 40 }, (_, place) => script(place, missing / 40)).join('\n')
  return `${start}<main id="product"><div class="buy-box"><span class="price">49.90</span><button class="add-to-cart">Buy</button></div>${body}</main>
<aside class="related-products">${around}</aside>${scripts}</body></html>`
}

function otherProduct(place: number): string {
  return `<div class="tile tile-${place} carousel-slide" data-index="${place}"><a class="tile-link" href="/kettle/${place}?from=tile&amp;place=${place}">
<img class="tile-image" loading="lazy" alt="${words(place, 3)}"><span class="tile-name">${words(place + 50, 6)}</span></a>
<div class="tile-meta"><i class="icon icon-stars icon-stars-4-5"><span class="hidden-text">4.5 out of 5 stars</span></i><span class="tile-count">${place * 3}</span>
<span class="tile-price"><span class="symbol">$</span><span class="whole">${place}</span><span class="cents">99</span></span><ul class="swatches"><li class="swatch"></li><li class="swatch"></li></ul></div></div>`
}

function script(place: number, length: number): string {
  const entry = `{"module":"module-${place}","enabled":true,"settings":{"delay":${place},"names":["${words(place, 12)}"]}},`
  return `<script>window.modules${place} = [${entry.repeat(Math.max(1, Math.floor(length / entry.length)))}]</script>`
}

function listOf(cards: readonly string[]): string {
  return `<section class="reviews-list" id="reviews"><h2>What buyers say</h2>${cards.join('\n')}</section>`
}

function plainCard({ id, rating, title, text, day, votes }: Given): string {
  return `<article class="review" id="${id}"><p class="stars" role="img" aria-label="${rating} out of 5 stars">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</p>
<h3>${title}</h3><p class="meta">Somebody on <time datetime="${day}">${longDay(day)}</time>, colour: steel, verified purchase</p><p class="body">${text}</p>
<div class="actions"><span class="votes">${votes} people found this helpful</span><button>Helpful</button><button>Report</button></div></article>`
}

function genericCard({ rating, title, text, day, votes }: Given): string {
  const stars = Array.from({ length: 5 }, (_, star) => `<i class="star ${star < rating ? 'star-full' : 'star-empty'}"></i>`).join('')
  return `<div class="customer-opinion"><div class="opinion-head"><span class="avatar"><img src="/a.png" alt=""></span><span class="nick">Some Body</span><span class="place">Harbour Town</span>
<div class="opinion-stars">${stars}</div><span class="opinion-date">${longDay(day)}</span></div><h4 class="opinion-title">${title}</h4>
<div class="opinion-text"><p>${text}</p></div><div class="opinion-foot"><span>Was this helpful?</span><button>Yes <b>${votes}</b></button><button>No <b>0</b></button></div></div>`
}

function microdataList(cards: readonly string[]): string {
  return `<div itemscope itemtype="https://schema.org/Product"><h2 itemprop="name">Harbour kettle</h2>
<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><b itemprop="ratingValue">3</b> of <b itemprop="ratingCount">130</b></div>${listOf(cards)}</div>`
}

function microdataCard({ rating, title, text, day, votes }: Given): string {
  return `<div class="entry" itemprop="review" itemscope itemtype="https://schema.org/Review"><div class="entry-head"><span itemprop="author">Some Body</span>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${rating}"><i class="icon"></i></span>
<time itemprop="datePublished" datetime="${day}">${longDay(day)}</time></div><h4 itemprop="name">${title}</h4><p itemprop="reviewBody">${text}</p>
<p class="foot"><span class="votes">${votes} people found this helpful</span></p></div>`
}

function amazonList(cards: readonly string[]): string {
  const rows = [5, 4, 3, 2, 1].map(
    (star) => `<li><a aria-label="20 percent of reviews have ${star} stars"><span>${star} star</span><span>20%</span></a></li>`,
  )
  return `<span id="productTitle">Harbour kettle</span><a id="bylineInfo">Visit the Tidewater Store</a><img id="landingImage" src="https://images.kettles.example/1.jpg">
<span id="acrPopover" title="3.0 out of 5 stars"></span><span id="acrCustomerReviewText">1,300 ratings</span>
<div id="customerReviews"><span data-hook="rating-out-of-text">3.0 out of 5</span><span data-hook="total-review-count">1,300 global ratings</span>
<ul id="histogramTable">${rows.join('')}</ul><ul id="cm-cr-dp-review-list">${cards.join('\n')}</ul></div>`
}

function amazonCard({ id, rating, title, text, day, votes }: Given): string {
  return `<li id="${id}" data-hook="review" class="review aok-relative"><div class="a-row a-spacing-none"><div id="customer_review-${id}" class="a-section celwidget">
<div data-hook="genome-widget" class="a-row a-spacing-mini"><a href="/gp/profile/x" class="a-profile"><div class="a-profile-avatar-wrapper"><div class="a-profile-avatar"><img src="/a.png" class="a-lazy-loaded"><noscript><img src="/a.png"></noscript></div></div><div class="a-profile-content"><span class="a-profile-name">Some Body</span></div></a></div>
<div class="a-row"><a class="a-link-normal" href="/review/${id}"><h5><i data-hook="review-star-rating" class="a-icon a-icon-star a-star-${rating} review-rating"><span class="a-icon-alt">${rating}.0 out of 5 stars</span></i><span class="a-letter-space"></span><span data-hook="review-title" class="a-size-base review-title"><span>${title}</span></span></h5></a></div>
<span data-hook="review-date" class="a-size-base a-color-secondary review-date">Reviewed in the United States on ${longDay(day)}</span>
<div class="a-row a-spacing-mini review-data review-format-strip"><a data-hook="format-strip" class="a-size-mini">Color: Steel</a><i class="a-icon a-icon-text-separator"></i><span data-hook="avp-badge" class="a-size-mini a-color-state">Verified Purchase</span></div>
<div class="a-row a-spacing-small review-data"><span data-hook="review-body" class="a-size-base review-text"><div data-a-expander-name="review_text_read_more" class="a-expander-collapsed-height"><div data-hook="review-collapsed" class="a-expander-content reviewText"><span>${text}</span></div><div class="a-expander-header"><a class="a-declarative"><i class="a-icon"></i><span class="a-expander-prompt">Read more</span></a></div></div></span></div>
<div class="review-image-container"><div class="a-section"><img data-hook="review-image-tile" src="/i/${id}.jpg" class="review-image-tile"></div></div>
<div class="a-row review-comments cr-vote-action-bar"><div data-hook="review-voting-widget"><div class="cr-helpful-button"><span data-hook="helpful-vote-statement" class="a-size-base cr-vote-text">${votes + 2} people found this helpful</span><span class="a-button"><span class="a-button-inner"><button>Helpful</button></span></span></div></div><span class="cr-footer-line-height"><a class="a-link-normal report">Report</a></span></div></div></div></li>`
}

function jsonLd(given: readonly Given[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Harbour kettle',
    sku: 'harbour-17',
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 3, ratingCount: 130 },
    review: given.map(({ rating, title, text, day }) => ({
      '@type': 'Review',
      name: title,
      reviewBody: text,
      datePublished: day,
      reviewRating: { '@type': 'Rating', ratingValue: rating },
    })),
  }
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

function state(given: readonly Given[]): string {
  const reviews = given.map(({ id, rating, title, text, day, votes }) => ({
    reviewId: id,
    rating,
    title,
    text,
    createdAt: day,
    helpfulCount: votes,
  }))
  const data = { product: { name: 'Harbour kettle', price: 49.9 }, reviewList: { total: 130, reviews } }
  return `<script id="state">window.__STATE__ = ${JSON.stringify(data)}</script>`
}

function longDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`
}
