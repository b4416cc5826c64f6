import { describe, expect, it } from 'vitest'

import type { Review } from '../../src/core/listing.ts'
import type { Reading } from '../../src/core/reading.ts'
import { findReview, mayShowProduct, readAtOnce } from '../../src/sites/read.ts'
import { anyCards } from '../../src/sites/cards/any-cards.ts'
import { readPage } from '../../src/sites/read-page.ts'
import { MAX_TEXT_LENGTH } from '../../src/sites/values/text.ts'
import { readSavedPage, withPage } from '../../tools/saved-page.ts'

const URL_OF_PRODUCT = 'https://www.amazon.com/Zibbo-Kettle/dp/B0ZZTEST01'
const NOW = new Date(2026, 5, 15, 12)

const card = (id: string, text: string, title = 'Fine') =>
  `<li id="${id}" data-hook="review"><a data-hook="review-title">${title}</a><i data-hook="review-star-rating"><span>4.0 out of 5 stars</span></i>
  <span data-hook="review-date">Reviewed in the United States on March 5, 2024</span><span data-hook="review-body">${text}</span></li>`
const page = (cards: string) => `<html lang="en"><span id="productTitle">Kettle</span><ul id="customerReviews">${cards}</ul></html>`
const read = (html: string, url = URL_OF_PRODUCT) => readSavedPage(html, url, NOW)
const reviewsOf = (reading: Reading) => ('listing' in reading ? reading.listing.reviews : [])

describe('A hostile page is read for what it is', () => {
  it('Text full of HTML, scripts and patterns stays text', () => {
    const text = '<img src=x onerror=alert(1)> ${7*7} (a+)+$ {{x}} \u202egnirts\u202c </span> \\u0000 %00 "quoted"'
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    expect(reviewsOf(read(page(card('RAAAAAAAAAA1', escaped, escaped)))).map((review) => [review.title, review.text])).toEqual([
      [text, text],
    ])
  })

  it('Markup cut off in the middle gives what stands before', () => {
    const whole = page(card('RAAAAAAAAAA1', 'The first one.') + card('RAAAAAAAAAA2', 'The second one.'))
    const cut = whole.slice(0, whole.indexOf('second one'))
    expect(reviewsOf(read(cut)).map(({ text }) => text)).toEqual(['The first one.', 'The'])
  })

  it('A review of a megabyte is clipped, and the next one is read', () => {
    const reviews = reviewsOf(read(page(card('RAAAAAAAAAA1', 'long '.repeat(200_000)) + card('RAAAAAAAAAA2', 'Short.'))))
    expect(reviews.map(({ text }) => text.length)).toEqual([MAX_TEXT_LENGTH, 6])
  })

  it('Structured data that does not parse, or nests without end, takes nothing from the reviews on the page', () => {
    const broken = `<script type="application/ld+json">{"@type":"Product","name":"Ket</script><script type="application/ld+json">${'['.repeat(10_000)}</script>`
    expect(reviewsOf(read(page(card('RAAAAAAAAAA1', 'Still here.')) + broken))).toHaveLength(1)
  })

  it('Dates and numbers that make no sense are not known', () => {
    const odd = card('RAAAAAAAAAA1', 'Odd.').replace('4.0 out of 5', '9999 out of 5').replace('March 5, 2024', 'March 55, 9024')
    expect(reviewsOf(read(page(odd)))).toMatchObject([{ rating: null, date: null, text: 'Odd.' }])
  })

  it('A thousand reviews are read in many short steps, each review once', () => {
    const cards = Array.from({ length: 1000 }, (_, place) => card(`R${String(place).padStart(10, '0')}`, `Review ${place} of a kettle.`))
    const steps = withPage(page(cards.join('')), URL_OF_PRODUCT, (document, url) => {
      const work = readPage(document, url, NOW)
      let count = 1
      let step = work.next()
      for (; !step.done; step = work.next()) count++
      return { count, reading: step.value }
    })
    expect(steps.count).toBeGreaterThan(1000)
    expect(new Set(reviewsOf(steps.reading).map(({ id }) => id)).size).toBe(1000)
  }, 60_000)
})

describe('What a page is, is said', () => {
  it.each([
    ['a search page of a known shop', page(card('RAAAAAAAAAA1', 'Fine.')), 'https://www.amazon.com/s?k=kettle', 'no-product'],
    ['an article that shows no product', '<h1>How kettles work</h1><p>They boil.</p>', 'https://news.example/kettles', 'no-product'],
    ['a page without an address', '<h1>Kettle</h1>', 'about:blank', 'no-product'],
    ['a known shop asking whether one is a robot', '<form>Type the characters</form>', URL_OF_PRODUCT, 'no-product'],
    ['cards of a layout to come', page('<li id="RAAAAAAAAAA1" data-hook="review"><b>?</b></li>'), URL_OF_PRODUCT, 'unreadable'],
    ['a product without ratings or reviews', page(''), URL_OF_PRODUCT, 'listing'],
    ['a product whose reviews are still to come', `${page('')}<span id="acrCustomerReviewText">12</span>`, URL_OF_PRODUCT, 'waiting'],
  ])('%s', (_, html, url, kind) => {
    expect(read(html, url).kind).toBe(kind)
  })

  it.each([
    ['a product of a known shop', '', URL_OF_PRODUCT, true],
    ['a search page of a known shop', '<div itemtype="https://schema.org/Product"></div>', 'https://www.amazon.com/s?k=x', false],
    [
      'a shop nobody named',
      '<script type="application/ld+json">{"@graph":[{"@type": ["Thing","product"]}]}</script>',
      'https://shop.example/',
      true,
    ],
    ['a shop with microdata', '<div itemscope itemtype="http://schema.org/product"></div>', 'https://shop.example/', true],
    ['an article', '<script type="application/ld+json">{"@type":"Article"}</script>', 'https://news.example/', false],
  ])('At first sight, %s', (_, html, url, may) => {
    expect(withPage(html, url, (document, place) => mayShowProduct(document, place))).toBe(may)
  })
})

/** The element of a review of this page, or of another one that the visit has seen, by its id there. */
const placeOf = (html: string, id: string, wanted: Partial<Review> = {}) =>
  withPage(html, URL_OF_PRODUCT, (document, url) => {
    const seen = reviewsOf(readAtOnce(readPage(document, url, NOW)))
    const [first] = seen
    if (first === undefined) throw new Error('The page shows no review')
    const other: Review = { ...first, text: 'No such words on this page.', ...wanted, id }
    return findReview(document, url, seen.find((review) => review.id === id) ?? other, anyCards, [...seen, other])?.id ?? null
  })

describe('A review is found again on the page', () => {
  const TEXT = 'Boils fast, and stays hot for an hour.'
  const two = page(card('RAAAAAAAAAA1', 'The first.') + card('RAAAAAAAAAA2', TEXT))

  it('by its id', () => expect(placeOf(two, 'RAAAAAAAAAA2')).toBe('RAAAAAAAAAA2'))
  it('but not where it does not stand', () => expect(placeOf(two, 'RAAAAAAAAAA3')).toBeNull())
  it('nor where another review says the same', () => expect(placeOf(two, 'RAAAAAAAAAA3', { text: TEXT })).toBeNull())

  it('though the card has another id than the review had where it was first read', () =>
    withPage(two, URL_OF_PRODUCT, (document, url) => {
      const [, second] = reviewsOf(readAtOnce(readPage(document, url, NOW)))
      if (second === undefined) throw new Error('The page shows too few reviews')
      const fetched = { ...second, id: '4711', text: `${TEXT} And more.` }
      expect(findReview(document, url, fetched, anyCards, [fetched])?.id).toBe('RAAAAAAAAAA2')
    }))
})

it('Reading a page leaves it as it was', () => {
  withPage(page(card('RAAAAAAAAAA1', 'Fine.')), URL_OF_PRODUCT, (document, url) => {
    const before = document.documentElement.outerHTML
    readAtOnce(readPage(document, url, NOW))
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
