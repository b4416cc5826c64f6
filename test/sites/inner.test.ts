import { JSDOM } from 'jsdom'
import { afterEach, expect, test, vi } from 'vitest'

import { hostsIn } from '../../src/sites/inner/hosts.ts'
import { findReview, readAtOnce } from '../../src/sites/read.ts'
import { anyCards } from '../../src/sites/cards/any-cards.ts'
import { readPage } from '../../src/sites/read-page.ts'

const NOW = new Date(2026, 5, 15, 12)
const HEAD = '<meta property="og:type" content="product"><h1>Hollowmere Field Kettle</h1>'
const TEXTS = ['Boils on a small stove in six minutes.', 'The lid leaks when it is tilted.', 'Sings so that the whole camp wakes up.']

let page = new JSDOM('')
afterEach(() => page.window.close())

function open(body: string, url = 'https://kettles.example/p/field-kettle'): Document {
  page = new JSDOM(`<!doctype html><html lang="en"><body>${HEAD}${body}</body></html>`, { url })
  return page.window.document
}

function review(place: number): string {
  return (
    `<section id="bv-review-40${place}"><div role="img" aria-label="${5 - place} out of 5 stars."></div><h3>A title</h3>` +
    `<div id="bv-review-text-40${place}">${TEXTS[place]}</div></section>`
  )
}

function card(stars: number, text: string): string {
  return `<div class="review"><span role="img" aria-label="${stars} out of 5 stars"></span><span>March ${stars}, 2026</span><p>${text}</p></div>`
}

function attach(host: Element | null, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  if (host === null) throw new Error('no host')
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  return root
}

/** The texts that are read, in their order. */
function textsOn(document: Document, openClosed?: (host: Element) => ShadowRoot | null): readonly string[] {
  const reading = readAtOnce(readPage(document, new URL(document.location.href), NOW, openClosed))
  return 'listing' in reading ? reading.listing.reviews.map(({ text }) => text) : []
}

test('reviews in an open shadow root are read', () => {
  const document = open('<div data-bv-show="reviews">\n</div>')
  attach(document.querySelector('[data-bv-show]'), `<style>b { color: red }</style>${review(0)}${review(1)}`)
  expect(textsOn(document)).toEqual(TEXTS.slice(0, 2))
})

test('a shop known by name is read there too', () => {
  const document = open('<div id="reviews"></div>', 'https://www.costco.com/kettle.product.4000317158.html')
  attach(document.querySelector('#reviews'), review(0))
  expect(textsOn(document)).toEqual(TEXTS.slice(0, 1))
})

test('a shadow root in a shadow root is read, and what is put into a slot is read once', () => {
  const document = open(`<shop-reviews><div>${review(0)}</div></shop-reviews>`)
  const outer = attach(document.querySelector('shop-reviews'), '<slot></slot><more-reviews></more-reviews>')
  attach(outer.querySelector('more-reviews'), `<p><shop-stars></shop-stars></p>${review(1)}`)
  expect(textsOn(document)).toEqual(TEXTS.slice(0, 2))
})

test('cards that are each a shadow root of its own are read as a list', () => {
  const document = open('<div id="reviews"><one-review></one-review><one-review></one-review><one-review></one-review></div>')
  document.querySelectorAll('one-review').forEach((host, place) => attach(host, card(5 - place, TEXTS[place] ?? '')))
  expect(textsOn(document)).toHaveLength(3)
})

test('reviews in a frame of the same origin are read', () => {
  const document = open('<iframe></iframe>')
  const body = document.querySelector('iframe')?.contentDocument?.body
  if (body) body.innerHTML = review(0) + review(2)
  expect(textsOn(document)).toEqual([TEXTS[0], TEXTS[2]])
})

test('a closed shadow root is read where the browser opens it, and only then', () => {
  const document = open('<div class="reviews"></div>')
  const host = document.querySelector('.reviews')
  const root = attach(host, review(0), 'closed')
  expect(textsOn(document)).toEqual([])
  expect(textsOn(document, (element) => (element === host ? root : null))).toEqual(TEXTS.slice(0, 1))
})

test('a review in a shadow root can be shown', () => {
  const document = open('<div class="reviews"></div>')
  const root = attach(document.querySelector('.reviews'), review(0) + review(1))
  const url = new URL(document.location.href)
  const reading = readAtOnce(readPage(document, url, NOW))
  const second = 'listing' in reading ? reading.listing.reviews[1] : undefined
  expect(second && findReview(document, url, second, anyCards)).toBe(root.querySelector('#bv-review-401'))
})

test('on a page without shadow roots nothing is opened or copied, and a shop that shows its reviews is not searched', () => {
  const openClosed = vi.fn<() => null>().mockReturnValue(null)
  const plain = open('<div><span>A kettle</span><ul><li>one</li></ul><p>Some words</p></div>')
  const copies = vi.spyOn(plain.implementation, 'createHTMLDocument')
  expect(textsOn(plain, openClosed)).toEqual([])
  expect([openClosed.mock.calls.length, copies.mock.calls.length]).toEqual([0, 0])

  const known = open(`<div></div><custom-part></custom-part>${review(0)}`, 'https://www.costco.com/kettle.product.4000317158.html')
  expect(textsOn(known, openClosed)).toEqual(TEXTS.slice(0, 1))
  expect(openClosed).not.toHaveBeenCalled()
})

test('a page that nests its shadow roots without end is read as far as that makes sense', { timeout: 30_000 }, () => {
  const document = open(`<div class="reviews"></div>${'<div>'.repeat(3000)}<x-part></x-part>`)
  attach(document.querySelector('.reviews'), review(0))
  let host = document.querySelector('x-part')
  for (let depth = 0; depth < 300; depth++) host = attach(host, `<p>word</p><x-part></x-part>`).querySelector('x-part')
  expect(textsOn(document)).toEqual(TEXTS.slice(0, 1))
})

test('a page full of shadow roots is read in part', { timeout: 30_000 }, () => {
  const document = open(`<div class="reviews"></div>${'<x-icon></x-icon>'.repeat(520)}`)
  attach(document.querySelector('.reviews'), review(0))
  for (const icon of document.querySelectorAll('x-icon')) attach(icon, '<i>*</i>')
  expect(hostsIn(document, () => null)).toHaveLength(500)
  expect(textsOn(document)).toEqual(TEXTS.slice(0, 1))
})
