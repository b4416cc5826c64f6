import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import { readAtOnce } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read-page.ts'

const SHOP = 'https://shop.example/p/kettle-77'
const PRODUCT = '<meta property="og:type" content="product"><h1>Kettle</h1>'
const LONG = [
  'Boils two cups in two minutes flat, and the lid stays shut.',
  'The handle gets warm after a while, otherwise fine for a family.',
  'Broke after a month. Sent back.',
]

interface Wanted {
  readonly rating: number
  readonly title?: string
  readonly text: string
  readonly date: string
  readonly verified?: boolean
  readonly helpfulVotes?: number
}

const WANTED: readonly Wanted[] = [
  { rating: 5, text: LONG[0] ?? '', date: '2025-03-02' },
  { rating: 4, text: LONG[1] ?? '', date: '2025-02-11' },
  { rating: 1, text: LONG[2] ?? '', date: '2024-12-24' },
]

function read(html: string, url = SHOP) {
  const { document } = new JSDOM(`<!doctype html><html lang="en-GB"><body>${html}</body></html>`, { url }).window
  return readAtOnce(readPage(document, new URL(url), new Date('2025-06-01T12:00:00Z')))
}

function reviewsOf(html: string) {
  const reading = read(html)
  return 'listing' in reading ? reading.listing.reviews : reading.kind
}

/** One piece of markup for each wanted review, filled in by the function. */
function each(card: (wanted: Wanted, place: number) => string): string {
  return WANTED.map(card).join('\n')
}

const stars = (rating: number) => `<div class="star-rating" aria-label="Rated ${rating} out of 5"></div>`
const row = ({ rating, text, date }: Wanted) => ({
  reviewId: `r${rating}`,
  rating,
  reviewText: text,
  submissionTime: `${date}T10:00:00Z`,
  userNickname: 'someone',
  positiveFeedback: 2,
})
const icons = (rating: number, full: string, empty: string) =>
  [1, 2, 3, 4, 5].map((star) => `<i class="${star <= rating ? full : empty}"></i>`).join('')
const backwards = (text: string) => `${text.split(' ').toReversed().join(' ')} `
const written = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const LAYOUTS: Readonly<Record<string, string>> = {
  'a list of comments with a role and a width (WooCommerce)': `<div id="reviews" class="woocommerce-Reviews"><h2>3 reviews for Kettle</h2><ol class="commentlist">${each(
    (
      { rating, text, date },
      place,
    ) => `<li class="review even depth-1" id="li-comment-${place}"><div id="comment-${place}" class="comment_container"><img src="/avatar-${place}.png" class="avatar avatar-60 photo">
      <div class="comment-text"><div class="star-rating" role="img" aria-label="Rated ${rating} out of 5"><span style="width:${rating * 20}%">Rated <strong class="rating">${rating}</strong> out of 5</span></div>
      <p class="meta"><strong class="woocommerce-review__author">Some One</strong> <em class="woocommerce-review__verified verified">(verified owner)</em> – <time class="woocommerce-review__published-date" datetime="${date}T08:00:00+00:00">x</time></p>
      <div class="description"><p>${text}</p></div></div></div>${place === 0 ? '<ul class="children"><li class="comment byuser depth-2"><div class="comment-text"><p class="meta"><strong>Shop</strong></p><div class="description"><p>Thank you so much for these words, we are happy to hear them.</p></div></div></li></ul>' : ''}</li>`,
  )}</ol></div>`,
  'microdata in per cent (Magento)': `<div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Kettle</span></div><div id="customer-reviews" class="review-list"><ol class="items review-items">${each(
    ({
      rating,
      text,
      date,
    }) => `<li class="item review-item" itemscope itemprop="review" itemtype="http://schema.org/Review"><div class="review-title" itemprop="name">Some title</div>
      <div class="review-ratings"><div class="rating-summary item" itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><span class="label rating-label"><span>Price</span></span><div class="rating-result" title="${rating * 20}%">
        <meta itemprop="worstRating" content="1"/><meta itemprop="bestRating" content="100"/><span style="width:${rating * 20}%"><span itemprop="ratingValue">${rating * 20}%</span></span></div></div></div>
      <div class="review-content" itemprop="description">${text}</div>
      <div class="review-details"><p class="review-author"><span class="review-details-label">Review by</span> <strong class="review-details-value" itemprop="author">Some One</strong></p>
        <p class="review-date"><span class="review-details-label">Posted on</span> <time class="review-details-value" itemprop="datePublished" datetime="${date}">x</time></p></div></li>`,
  )}</ol></div>`,
  'stars that are on or not (PrestaShop)': `<div id="product-comments-list">${each(
    (
      { rating, text, date },
      place,
    ) => `<div class="product-comment-list-item row" data-product-comment-id="${place + 31}"><div class="col-sm-3 comment-infos"><div class="grade-stars" data-grade="${rating}"><div class="star-content star-empty clearfix"></div><div class="star-content star-full" style="width:${rating * 20}%"></div></div>
      <div class="comment-date">${date.split('-').reverse().join('/')}</div><div class="comment-author">By Some One</div></div>
      <div class="col-sm-9 comment-content"><p class="h4">Some title</p><p>${text}</p><div class="comment-buttons btn-group"><a class="useful-review"><i class="material-icons">thumb_up</i><span class="useful-review-value">2</span></a></div></div></div>`,
  )}</div>`,
  'tables with rows of icons (OpenCart)': `<div id="tab-review"><div id="review">${each(
    ({
      rating,
      text,
      date,
    }) => `<table class="table table-striped table-bordered"><tr><td style="width: 50%;"><strong>Some One</strong></td><td class="text-right">${date.split('-').reverse().join('/')}</td></tr>
      <tr><td colspan="2"><p>${text}</p>${[1, 2, 3, 4, 5].map((star) => `<span class="fa fa-stack">${star <= rating ? '<i class="fa fa-star fa-stack-2x"></i>' : ''}<i class="fa fa-star-o fa-stack-2x"></i></span>`).join('')}</td></tr></table>`,
  )}</div></div>`,
  'cards of a theme with full and empty icons': `<section class="product-reviews"><h2>Customer reviews</h2><div class="summary">4.4 out of 5</div>${each(
    ({
      rating,
      text,
      date,
    }) => `<article class="review-card"><header class="review-card__head"><span class="review-card__stars">${icons(rating, 'icon-star icon-star--filled', 'icon-star icon-star--empty')}</span><span class="review-card__name">Some One</span><span class="review-card__date">${written(date)}</span></header>
      <p class="review-card__text">${text}</p><footer>Was this review helpful? <button>Yes (3)</button></footer></article>`,
  )}</section>`,
  'glyphs and a sentence with the date': `<div class="customer-reviews-block"><ul>${each(
    ({ rating, text, date }) =>
      `<li><div class="rating">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</div><div class="byline">by Some One on ${written(date)}</div><div>${text}</div></li>`,
  )}</ul></div>`,
  'titles that say more than the words, names in headings, answers of the shop': `<div class="reviews">${each(
    (
      { rating, text, date },
      place,
    ) => `<div class="entry"><h4 class="author-name">Some One ${'the Third of Somewhere by the Sea '.repeat(place + 1)}</h4><div aria-label="${rating} out of 5 stars"></div>
      <h5 class="entry-title">A title that goes on and on ${'and on '.repeat(20)}${place}</h5><div class="entry-date">${written(date)}</div><div class="entry-x">${text}</div>
      <div style="display: none" class="entry-text">Vote ${place} was counted. ${backwards(text).repeat(5)}</div>
      <div class="a1">Response from Shop</div><div class="a2">${backwards(text).repeat(4)}</div></div>`,
  )}</div>`,
  'hashed classes, a label and a time': `<div data-testid="reviews-list">${each(
    ({ rating, text, date }) =>
      `<div class="sc-1x2 hJkLm"><div aria-label="Rating: ${rating} out of 5 stars" class="sc-9q aBcDe"><svg></svg><svg></svg></div><div class="sc-4r fGhIj"><span>Some One</span><time datetime="${date}">x</time></div><div class="sc-7t kLmNo">${text}</div><div class="sc-8u"><button>Helpful</button></div></div>`,
  )}</div>`,
}

describe('the review cards of a shop that nobody named are read', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, html) => {
    const reviews = reviewsOf(PRODUCT + html)
    expect(reviews).toMatchObject(WANTED)
    expect(JSON.stringify(reviews)).not.toContain('Some One')
  })
})

describe('what is no review of the page’s product is not read', () => {
  const PAGES: Readonly<Record<string, string>> = {
    'related products with stars and descriptions': `<div class="related-products product-ratings">${each(
      ({ rating, text }) =>
        `<div class="card"><a href="/p/1">${stars(rating)}<h3>Another kettle</h3><p>${text}</p></a><span class="price">£ 20</span></div>`,
    )}</div>`,
    'ratings of other products without a telling name': `<div class="carousel ratings">${each(
      ({ rating, text }) => `<div class="card">${stars(rating)}<h3>Another kettle</h3><p>${text}</p><span class="price">£ 20</span></div>`,
    )}</div>`,
    'questions and answers': `<div id="questions-and-comments">${each(({ text, date }) => `<div class="question"><b>Q</b> ${text} <time datetime="${date}">x</time></div>`)}</div>`,
    'a histogram and averages': `<div id="reviews"><div class="histogram">${[5, 4, 3, 2, 1].map((star) => `<div class="row"><span class="star-label">${star} stars</span><div style="width:${star * 10}%"></div> ${star * 7} reviews</div>`).join('')}</div>
      <div class="attribute"><span>Quality of the materials</span>${stars(4.4)}</div><div class="attribute"><span>Value for the money spent</span>${stars(4.2)}</div></div>`,
    'averages with long names': `<div id="reviews"><div class="attribute"><span>What customers say of the quality of all of its parts</span>${stars(4.4)}</div>
      <div class="attribute"><span>What customers say of what they got for the money they spent</span>${stars(4.2)}</div></div>`,
    'one word for each quality': `<div id="reviews">${['Noise', 'Looks', 'Speed'].map((name) => `<div class="row"><b>${name}</b><span>4.5 out of 5 stars as judged by those who bought it</span></div>`).join('')}</div>`,
    'a form to write one': `<form class="review-form"><div class="rating-input">${stars(5)}</div><div class="rating-input">${stars(4)}</div><textarea>Your review</textarea></form>`,
  }
  it.each(Object.entries(PAGES))('%s', (_, html) =>
    expect(reviewsOf(`<h1>Kettle</h1><button class="add-to-cart">Buy</button>${html}`)).toBe('no-product'),
  )
  it.each(Object.entries(PAGES))('%s, beside a product in JSON-LD', (_, html) => {
    expect(reviewsOf(`<h1>Kettle</h1><script type="application/ld+json">{"@type":"Product","name":"Kettle"}</script>${html}`)).toEqual([])
  })

  it('a page that sells nothing', () => {
    expect(reviewsOf(`<h1>Ten kettles</h1>${LAYOUTS['cards of a theme with full and empty icons'] ?? ''}`)).toBe('no-product')
  })
})

describe('reviews that stand in a script are read', () => {
  const state = JSON.stringify({
    props: {
      product: { rating: 4.1, description: 'A kettle' },
      related: [{ rating: 5, description: 'Another', price: 3 }],
      reviewedTogether: [1, 2, 3, 4, 5].map((price) => ({ rating: 5, description: `Another thing ${price}`, price })),
      reviews: { results: WANTED.map(row) },
    },
  })
  const wanted = WANTED.map((review) => ({ ...review, helpfulVotes: 2 }))

  it('as data of the page', () => {
    expect(reviewsOf(`${PRODUCT}<script id="__NEXT_DATA__" type="application/json">${state}</script>`)).toMatchObject(wanted)
  })

  it('as a variable', () => {
    expect(reviewsOf(`${PRODUCT}<script>window.a = {"b":1};window.__STATE__ = ${state};window.c = [1]</script>`)).toMatchObject(wanted)
  })

  it('not where the page itself shows others', () => {
    const html = `${PRODUCT}${LAYOUTS['hashed classes, a label and a time'] ?? ''}<script type="application/json">${state.replaceAll('Boils', 'Cooks')}</script>`
    expect(reviewsOf(html)).toHaveLength(3)
  })
})

const NEW = 'https://www.ikea.com/xx/new/things'

const told = (...texts: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Kettle', review: texts.map((reviewBody) => ({ reviewBody, reviewRating: { ratingValue: 4 } })) })}</script>`

describe('data and cards', () => {
  const cards = LAYOUTS['hashed classes, a label and a time'] ?? ''

  it('that have a review in common are read together', () => {
    expect(reviewsOf(`<h1>Kettle</h1>${told(LONG[1] ?? '', 'Only the data have this one, which is long enough.')}${cards}`)).toHaveLength(4)
  })
  it('that have nothing in common are not mixed', () => {
    expect(reviewsOf(`<h1>Kettle</h1>${told('Quite another text.', 'And yet another one.')}${cards}`)).toHaveLength(2)
  })
})

describe('a shop that we know at an address that we do not', () => {
  const product = `<script type="application/ld+json">{"@type":"Product","name":"Kettle","review":{"reviewBody":"Boils fast.","reviewRating":{"ratingValue":4}}}</script>`
  it('is read where the page says that it shows a product', () =>
    expect(read(`<h1>Kettle</h1>${product}`, NEW)).toMatchObject({ kind: 'listing', listing: { reviews: [{ text: 'Boils fast.' }] } }))
  it('shows no product else', () =>
    expect(read(`<h1>Kettles</h1>${product.replace('Kettle', 'Toaster')}`, NEW)).toEqual({ kind: 'no-product' }))
})
