import { expect, test } from 'vitest'

import { grow as growing, growFurther as growingFurther, isLeftOver } from '../../src/content/grow.ts'
import type { Seen } from '../../src/content/grow.ts'
import { completeReview } from '../../src/core/complete-review.ts'
import type { Review } from '../../src/core/listing.ts'
import type { Reading } from '../../src/core/reading.ts'
import { readAtOnce } from '../../src/sites/read.ts'

const product = {
  site: 'shop.example',
  title: 'Kettle',
  brand: null,
  gtin: null,
  image: null,
  averageRating: null,
  ratingCount: null,
  histogram: null,
}
const review = (id: string, given: Partial<Review> = {}): Review => completeReview({ id, rating: 4, text: `Text ${id}`, ...given })
/** A reading of the product `id`. */
const page = (id: string, kind: 'listing' | 'waiting', ...ids: string[]): Reading => ({
  kind,
  listing: { product: { ...product, id }, reviews: ids.map((one) => review(one)) },
})
const showing = (...reviews: Review[]): Reading => ({ kind: 'listing', listing: { product: { ...product, id: '1' }, reviews } })
const grow = (earlier: Seen | null, reading: Reading) => readAtOnce(growing(earlier, reading))
const growFurther = (seen: Seen, ...fetched: Partial<Review>[]) => readAtOnce(growingFurther(seen, fetched))
const visit = (...readings: Reading[]) => readings.reduce<Seen | null>(grow, null)
const reviewsOf = (seen: Seen | null) => (seen !== null && 'listing' in seen.reading ? seen.reading.listing.reviews : [])
const idsOf = (seen: Seen | null) => reviewsOf(seen).map(({ id }) => id)
const LONG = 'The lid of this kettle opens by itself while it pours, twice already.'

test('paging through reviews adds up, and none counts twice', () => {
  expect(idsOf(visit(page('1', 'listing', 'a', 'b'), page('1', 'listing', 'b', 'c')))).toEqual(['a', 'b', 'c'])
})

test('a page that is being redrawn loses nothing that was read', () => {
  expect(visit(page('1', 'listing', 'a'), page('1', 'waiting'))?.reading).toEqual(page('1', 'listing', 'a'))
})

test('a page that waits for its first reviews still waits', () => {
  expect(visit(page('1', 'waiting'), page('1', 'waiting'))?.reading.kind).toBe('waiting')
})

test('a product left is a product forgotten', () => {
  expect(idsOf(visit(page('1', 'listing', 'a'), page('2', 'listing', 'b')))).toEqual(['b'])
  expect(visit(page('1', 'listing', 'a'), { kind: 'no-product' })?.reading).toEqual({ kind: 'no-product' })
})

test('what the page still shows of a product that was left is not carried over to the next one', () => {
  const turning = visit(page('1', 'listing', 'a', 'b'), page('2', 'listing', 'a', 'b'))
  expect(turning !== null && isLeftOver(turning)).toBe(true)
  const turned = grow(turning, page('2', 'listing', 'c'))
  expect(isLeftOver(turned)).toBe(false)
  expect(idsOf(turned)).toEqual(['c'])
})

test('a variant that shares the reviews of another keeps them', () => {
  const seen = visit(page('1', 'listing', 'a', 'b'), page('2', 'listing', 'a', 'b', 'c'), page('2', 'listing', 'b', 'd', 'a'))
  expect(idsOf(seen)).toEqual(['a', 'b', 'c', 'd'])
})

test('a review first known from data alone keeps its id when its card comes', () => {
  const seen = visit(showing(review('t1abc', { text: LONG })), showing(review('R9', { text: LONG, helpfulVotes: 3 })))
  expect(reviewsOf(seen)).toMatchObject([{ id: 't1abc', helpfulVotes: 3 }])
})

test('two people with the same words on two pages of reviews stay two', () => {
  const other = 'Pours well, says somebody else, and keeps warm.'
  const first = showing(review('R1', { text: LONG }), review('R2', { text: other }))
  const second = showing(review('R3', { text: LONG }), review('R4', { text: other.replace('else', 'elsewhere') }))
  expect(idsOf(visit(first, second))).toEqual(['R1', 'R2', 'R3', 'R4'])
})

const NAMES = ['lid', 'spout', 'handle', 'base']
const drawn = (prefix: string, ...places: number[]) =>
  showing(...places.map((place) => review(`${prefix}${place}`, { text: `Of all its parts the ${NAMES[place]} pleases me most.` })))

test('a page that is drawn anew with other ids shows the same reviews', () => {
  expect(idsOf(visit(drawn('a', 0, 1), drawn('b', 0, 1), drawn('c', 0, 1, 2, 3)))).toEqual(['a0', 'a1', 'c2', 'c3'])
})

const numbered = (day: string, ...texts: string[]) => showing(...texts.map((text, place) => review(`review-${place}`, { text, date: day })))

test('an id that is only the number of a place on the page names another review on the next page', () => {
  const [one, two] = [
    numbered('2024-01-05', `${LONG} One.`, 'Two is a review of some length.'),
    numbered('2024-02-09', 'Three stands here.', 'And four.'),
  ]
  expect(reviewsOf(visit(one, two, one, two)).map(({ text }) => text)).toEqual([
    `${LONG} One.`,
    'Two is a review of some length.',
    'Three stands here.',
    'And four.',
  ])
})

test('a review that the shop translates stays one', () => {
  const given = { date: '2024-01-05', rating: 4 }
  const seen = visit(showing(review('R1', { ...given, text: LONG })), showing(review('R1', { ...given, text: 'Der Deckel springt auf.' })))
  expect(idsOf(seen)).toEqual(['R1'])
})

test('a text that the page shows whole later is taken whole', () => {
  const seen = visit(showing(review('R1', { text: LONG.slice(0, 40) })), showing(review('R1', { text: LONG })))
  expect(reviewsOf(seen)[0]?.text).toBe(LONG)
})

test('what an endpoint gives is added once, under the id that the page gave it', () => {
  const seen = grow(null, showing(review('t1abc', { text: LONG.slice(0, 50) }), review('R2')))
  const more = growFurther(seen, { id: '77', text: LONG, rating: 4 }, { id: '78', text: 'Another one.', rating: 2 })
  expect(reviewsOf(more)).toMatchObject([{ id: 't1abc', text: LONG }, { id: 'R2' }, { id: '78', rating: 2, images: 0 }])
})

test('what an endpoint gave first and the page shows later, under another name, stays one', () => {
  const fetched = growFurther(grow(null, showing(review('R1'))), { id: '77', text: LONG, rating: 4 })
  expect(idsOf(grow(fetched, showing(review('R1'), review('R7', { text: LONG }))))).toEqual(['R1', '77'])
})

test('copies that the shop itself tells apart are told apart', () => {
  const seen = grow(null, showing(review('77', { text: LONG })))
  expect(idsOf(growFurther(seen, { id: '77', text: LONG, rating: 4 }, { id: '78', text: LONG, rating: 4 }))).toEqual(['77', '78'])
})
