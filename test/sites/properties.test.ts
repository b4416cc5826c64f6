import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  stringMatching,
  subarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import type { Listing } from '../../src/core/listing.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read-page.ts'
import { NOW } from './invented/dates.ts'
import { inventedPage } from './invented/shops.ts'

const URL_OF_SHOP = 'https://shop.example/p/kettle-77'

function listingOf(page: Document, url = URL_OF_SHOP): Listing | null {
  const reading = readAtOnce(readPage(page, new URL(url), NOW))
  return 'listing' in reading ? reading.listing : null
}

function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_OF_SHOP }).window.document
}

interface Written {
  readonly text: string
  readonly rating: number
  readonly date: string
}

/** Words in any script, with marks that mean something to markup and to JSON. */
const word = oneof(
  { weight: 6, arbitrary: stringMatching(/^[a-zäßéøčłşñ]{2,9}$/u) },
  { weight: 2, arbitrary: constantFrom('ふた', '静か', 'крышка', 'غطاء', 'ढक्कन', '뚜껑', 'מכסה', 'ฝา', '𝓵𝓲𝓭') },
  {
    weight: 1,
    arbitrary: constantFrom('<3', '<what', 'this>', '&', '"so"', "it's", '\\', '</', '{}', '[1]', '5/5', '😀', '<b', '--', '%'),
  },
)
const texts = uniqueArray(
  array(word, { minLength: 8, maxLength: 30 }).map((words) => words.join(' ')),
  {
    minLength: 3,
    maxLength: 8,
    selector: (text) =>
      text
        .replace(/[^\p{L}]+/gu, '')
        .slice(0, 16)
        .toLowerCase(),
  },
)
const reviews = texts.chain((all) =>
  tuple(...all.map((text) => record({ text: constant(text), rating: integer({ min: 1, max: 5 }), date: day }))),
)
const day = integer({ min: 2, max: 900 }).map((days) => new Date(NOW.getTime() - days * 86_400_000).toISOString().slice(0, 10))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

const review = ({ text, rating, date }: Written) => ({
  '@type': 'Review',
  reviewBody: text,
  datePublished: date,
  reviewRating: { '@type': 'Rating', ratingValue: rating },
})

/** The ways that one page can tell of the same reviews. */
const WAYS: Readonly<Record<string, (all: readonly Written[]) => string>> = {
  'JSON-LD': (all) =>
    `<script type="application/ld+json">${json({ '@type': 'Product', name: 'Kettle', review: all.map(review) })}</script>`,
  'a graph': (all) =>
    `<script type="application/ld+json">${json({ '@graph': [{ '@type': 'Product', '@id': '#k', name: 'Kettle' }, ...all.map((one) => ({ ...review(one), itemReviewed: { '@id': '#k' } }))] })}</script>`,
  microdata: (all) =>
    `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Kettle</span>${all
      .map(
        ({ text, rating, date }) =>
          `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${rating}"></span><time itemprop="datePublished" datetime="${date}">x</time><p itemprop="reviewBody">${escaped(text)}</p></div>`,
      )
      .join('')}</div>`,
  cards: (all) =>
    `<section class="reviews">${all
      .map(
        ({ text, rating, date }) =>
          `<article class="review-item"><div aria-label="${rating} out of 5 stars"></div><time datetime="${date}">x</time><p class="review-text">${escaped(text)}</p></article>`,
      )
      .join('')}</section>`,
  state: (all) =>
    `<script id="__STATE__" type="application/json">${json({ reviews: { items: all.map(({ text, rating, date }, id) => ({ id: `r${id}`, rating, reviewText: text, createdAt: date })) } })}</script>`,
}

const folded = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

describe('A page that tells of the same reviews in several ways', () => {
  it('gives each of them once, whatever the words', { timeout: 120_000 }, () => {
    const ways = subarray(Object.keys(WAYS), { minLength: 1 })
    assert(
      property(reviews, ways, (all, chosen) => {
        const html = `<meta property="og:type" content="product"><h1>Kettle</h1>${chosen.map((way) => WAYS[way]?.(all)).join('')}`
        const listing = listingOf(documentOf(html))
        expect(listing?.product.title).toBe('Kettle')
        expect(listing?.reviews.map(({ text }) => folded(text)).toSorted()).toEqual(all.map(({ text }) => folded(text)).toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

describe('A page whose markup was shuffled, cloned or torn', () => {
  const harm = record({
    kind: constantFrom('clone', 'remove', 'move', 'bare', 'rename'),
    at: nat(),
    to: nat(),
  })

  it('never breaks the reader, never names another product, never gives a review twice', { timeout: 120_000 }, () => {
    assert(
      property(nat({ max: 5000 }), array(harm, { minLength: 1, maxLength: 12 }), (seed, harms) => {
        const page = inventedPage(seed)
        const document = documentOf(page.html)
        const title = document.querySelector('h1')?.textContent ?? ''
        for (const one of harms) doHarm(document, one)
        const listing = listingOf(document, page.url)
        if (listing === null) return
        expect([title, '']).toContain(listing.product.title)
        const told = listing.reviews
          .map(({ text, rating, date }) => JSON.stringify([folded(text), rating, date]))
          .filter((key) => key.length > 60)
        expect(new Set(told).size).toBe(told.length)
      }),
      { numRuns: 40 },
    )
  })
})

interface Harm {
  readonly kind: string
  readonly at: number
  readonly to: number
}

function doHarm(document: Document, { kind, at, to }: Harm): void {
  const all = [...document.querySelectorAll('main *:not(h1)')]
  const [one, other] = [all[at % all.length], all[to % all.length]]
  if (one === undefined || other === undefined) return
  if (kind === 'clone') one.after(one.cloneNode(true))
  if (kind === 'remove') one.remove()
  if (kind === 'move' && !one.contains(other)) other.append(one)
  if (kind === 'bare') for (const name of one.getAttributeNames()) one.removeAttribute(name)
  if (kind === 'rename') one.setAttribute('class', 'review-item other')
}
