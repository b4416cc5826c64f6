import { DEMO } from './extension.ts'

/** A page made to break a reader, and what a shopper must still be told. */
export interface HostilePage {
  readonly name: string
  readonly url: string
  readonly html: string
  /** Somewhere in the popup. */
  readonly says: string | RegExp
}

const SHOP = 'https://www.trap.example'

const SCRIPTS = `<script>pwned = 1</script><img src="x" onerror="pwned = 1"><svg onload="pwned = 1"><iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>"><b title='`
const BOMBS = `((a+)+)+$ ${'a'.repeat(5000)}! ${'('.repeat(2000)} \u202egnirts a fo dne\u202c \u200f ${'\u0301'.repeat(500)} \ud800 ${'{{count}}'.repeat(50)} \${pwned = 1}`

let products = 0
const SUBJECTS = ['The lid', 'The handle', 'The spout', 'The noise', 'The cord', 'The price', 'The colour', 'The base'] as const
const VERDICTS = [
  'is great',
  'is far too loud',
  'broke after a month',
  'feels cheap',
  'works well',
  'is lovely',
  'could be better',
] as const

/** Every page that has to be survived. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: '5,000 reviews in data', url: `${SHOP}/many`, html: page(product(manyReviews(5000))), says: /[\d,]+ reviews read/u },
  { name: '5,000 reviews in markup', url: 'https://www.amazon.com/dp/B000000001', html: amazonPage(5000), says: /[\d,]+ reviews read/u },
  {
    name: 'a review of 1 MB',
    url: `${SHOP}/long`,
    html: page(product([review('The lid broke and it is loud. '.repeat(35_000)), ...manyReviews(12)])),
    says: '13 reviews read',
  },
  {
    name: 'a word of 1 MB',
    url: `${SHOP}/word`,
    html: page(product([review('a'.repeat(1_000_000)), ...manyReviews(12)])),
    says: '13 reviews read',
  },
  {
    name: 'markup cut in the middle of its data',
    url: `${SHOP}/cut`,
    html: DEMO.html.slice(0, DEMO.html.indexOf('Perfect kettle')),
    says: /reviews read|No product|No reviews|could not be read/u,
  },
  {
    name: 'markup cut in the middle of its reviews',
    url: `${SHOP}/cut-later`,
    html: DEMO.html.slice(0, DEMO.html.lastIndexOf('Perfect kettle')),
    says: '29 reviews read',
  },
  {
    name: 'data that nest 10,000 deep',
    url: `${SHOP}/deep`,
    html: page('{"@type":"Product","review":['.repeat(10_000), product(manyReviews(6))),
    says: '6 reviews read',
  },
  {
    name: 'well-formed data that nest 10,000 deep',
    url: `${SHOP}/deep-and-whole`,
    html: page(`${'{"@type":"Product","name":"x","review":['.repeat(10_000)}${']}'.repeat(10_000)}`, product(manyReviews(6))),
    says: /reviews read|No product|No reviews/u,
  },
  {
    name: 'markup that nests 10,000 deep',
    url: `${SHOP}/deep-markup`,
    html: page(product(manyReviews(6))) + '<div itemscope itemtype="https://schema.org/Product"><i itemprop="review">'.repeat(10_000),
    says: /reviews read|No product|No reviews/u,
  },
  {
    name: 'dates and numbers that make no sense',
    url: `${SHOP}/senseless`,
    html: page(product(['9999-99-99', '-1', 'yesterday', '1e400', '२०२६', ''].map((date, i) => senseless(date, i)))),
    says: '6 reviews read',
  },
  {
    name: 'reviews full of scripts, markup and bombs',
    url: `${SHOP}/scripts`,
    html: page(
      product(
        Array.from({ length: 24 }, (_, i) => review(`Number ${i}: the lid broke. ${BOMBS} ${SCRIPTS}`, SCRIPTS)),
        SCRIPTS,
      ),
    ),
    says: '24 reviews read',
  },
]

/** Blocks of JSON-LD on a page whose own script notes whether one of our texts was ever run. */
function page(...blocks: readonly string[]): string {
  const scripts = blocks.map((block) => `<script type="application/ld+json">${block.replaceAll('<', String.raw`\u003c`)}</script>`)
  return `<!doctype html><meta charset="utf-8"><title>Trap</title>${scripts.join('')}<h1>Trap</h1>`
}

function product(review: readonly object[], name = 'Trap'): string {
  // Pages of one product are read as one, so each has a product of its own.
  const sku = `trap-${(products += 1)}`
  const aggregateRating = { '@type': 'AggregateRating', ratingValue: 4.2, ratingCount: review.length }
  return JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name, sku, aggregateRating, review })
}

function review(reviewBody: string, name = 'A title'): object {
  return { '@type': 'Review', name, reviewBody, datePublished: '2026-05-04', reviewRating: { '@type': 'Rating', ratingValue: 4 } }
}

function senseless(datePublished: string, i: number): object {
  const ratingValue = ['five', -3, 1e308, '4,5 von', null, '٤'][i]
  return {
    ...review(`A kettle like any other, number ${i}.`),
    datePublished,
    reviewRating: { ratingValue, bestRating: 0 },
    upvoteCount: -1,
  }
}

function manyReviews(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({
    ...review(textOf(i)),
    datePublished: new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10),
    reviewRating: { '@type': 'Rating', ratingValue: 1 + ((i * 7) % 5) },
  }))
}

function textOf(i: number): string {
  return [i, i * 5 + 1, i * 11 + 2].map(sentence).join(' ')
}

function sentence(n: number): string {
  return `${SUBJECTS[n % SUBJECTS.length]} ${VERDICTS[(n * 3) % VERDICTS.length]}, ${n % 13} of 12 say so in house ${n}.`
}

function amazonPage(count: number): string {
  const cards = Array.from(
    { length: count },
    (
      _,
      i,
    ) => `<div id="R${i}TRAP" data-hook="review" class="review"><i data-hook="review-star-rating"><span class="a-icon-alt">${1 + (i % 5)}.0 out of 5 stars</span></i>
      <a data-hook="review-title"><span>Title ${i}</span></a><span data-hook="review-date">Reviewed in the United States on May ${1 + (i % 28)}, 2025</span>
      <span data-hook="avp-badge">Verified Purchase</span><span data-hook="review-body"><span>${textOf(i)}</span></span></div>`,
  )
  return `<!doctype html><html lang="en-us"><meta charset="utf-8"><title>Trap</title><span id="productTitle">Trap kettle</span>
    <span data-hook="rating-out-of-text">4.2 out of 5</span><span data-hook="total-review-count">${count} global ratings</span>
    <div id="cm-cr-dp-review-list">${cards.join('')}</div></html>`
}
