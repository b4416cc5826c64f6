import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import { readAtOnce } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read-page.ts'

const CARDS = ['Boils two cups in no time and the lid stays shut.', 'Looks fine, pours badly, but we keep it.', 'Broke after five weeks.']
  .map(
    (text, place) =>
      `<li><div aria-label="${5 - place} out of 5 stars"></div><p>${text}</p><time datetime="2025-03-0${place + 1}"></time></li>`,
  )
  .join('')

function titleOn(head: string, body: string, url: string) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}<button>Add to cart</button><ul class="reviews">${CARDS}</ul></body></html>`
  const { document } = new JSDOM(html, { url }).window
  const reading = readAtOnce(readPage(document, new URL(url), new Date('2025-06-01T12:00:00Z')))
  return 'listing' in reading ? reading.listing.product.title : reading.kind
}

const KETTLE = 'Harbour kettle 1.7 l, steel'
const PRODUCT = 'https://www.tinmoor.example/p/kettle-77'
const REVIEWS = 'https://www.tinmoor.example/p/harbour-kettle-77/reviews'
const data = (brand: string, name: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"${name}","brand":{"name":"${brand}"}}</script>`

describe('A product is called', () => {
  it.each([
    ['by the only heading', '', `<h1>${KETTLE}</h1>`, PRODUCT],
    [
      'by the heading that the title has, not the first',
      `<title>${KETTLE} | Tinmoor</title>`,
      `<h1>Save 15 %</h1><h1>${KETTLE}</h1>`,
      PRODUCT,
    ],
    [
      'by the heading that shares most words with the title',
      '<title>Harbour 1.7 l kettle in steel</title>',
      `<h1>About us</h1><h1>${KETTLE}</h1>`,
      PRODUCT,
    ],
    [
      'not by the name of the shop in the first heading',
      `<title>${KETTLE} - Tinmoor</title>`,
      `<h1>Tinmoor</h1><h1>${KETTLE}</h1>`,
      PRODUCT,
    ],
    [
      'not by a message that opens over the page',
      '<title>Shop</title>',
      `<dialog><h1>Added to your cart</h1></dialog><h1>${KETTLE}</h1>`,
      PRODUCT,
    ],
    [
      'by the title without the shop where no heading names it',
      `<title>${KETTLE} | Tinmoor</title>`,
      '<h1><img alt="Tinmoor"></h1>',
      PRODUCT,
    ],
    ['by the title of a page of reviews', `<title>Customer reviews: ${KETTLE}</title>`, '<h1>Customer reviews</h1>', REVIEWS],
    [
      'by what a page of reviews has of its title',
      `<title>Reviews of ${KETTLE} 521896959 on the web</title>`,
      `<a href="/">Home</a><a href="/p/kettle-77">${KETTLE}</a>`,
      REVIEWS,
    ],
    ['not by the address of the shop', `<title>Tinmoor.com: Customer reviews: ${KETTLE}</title>`, '', REVIEWS],
    [
      'with the brand that its heading has',
      data('Harbour', 'kettle 1.7 l, steel'),
      `<h1><i>Harbour</i> <b>kettle 1.7 l, steel</b></h1>`,
      PRODUCT,
    ],
  ])('%s', (_, head, body, url) => expect(titleOn(head, body, url)).toBe(KETTLE))
})
