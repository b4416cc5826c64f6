import { expect, test } from 'vitest'

import { choose, NOTHING_CHOSEN, offersOf, type Filter } from '../../src/core/choose.ts'
import { completeReview } from '../../src/core/complete-review.ts'
import type { Listing, Product, Review } from '../../src/core/listing.ts'

const product: Product = {
  site: 'shop.example',
  id: '1',
  title: 'Kettle',
  brand: null,
  gtin: null,
  image: null,
  averageRating: null,
  ratingCount: null,
  histogram: null,
}
const plain = completeReview({ rating: 5, text: 'Works as it should.' })
const listing = (...given: Partial<Review>[]): Listing => ({ product, reviews: given.map((one, i) => ({ ...plain, id: `R${i}`, ...one })) })
const known = { today: '2026-08-31', standings: [] }
const left = (given: Listing, ...filters: Filter[]) => choose(given, { ...NOTHING_CHOSEN, filters }, known).reviews.map(({ id }) => id)

test.each<[string, Filter, readonly Partial<Review>[], string[]]>([
  ['verified purchases, and none of which nothing is known', { kind: 'verified' }, [{ verified: true }, { verified: false }, {}], ['R0']],
  ['no testers and no rewarded', { kind: 'unrewarded' }, [{ incentive: 'vine' }, { incentive: 'free' }, {}], ['R2']],
  ['photos or videos', { kind: 'photos' }, [{ images: 2 }, { videos: 1 }, {}], ['R0', 'R1']],
  ['a country', { kind: 'country', country: 'DE' }, [{ country: 'DE' }, { country: 'FR' }, {}], ['R0']],
  ['a variant', { kind: 'variant', variant: 'Blue' }, [{ variant: 'Blue' }, { variant: 'Red' }, {}], ['R0']],
  ['six months', { kind: 'months', months: 6 }, [{ date: '2026-03-01' }, { date: '2026-02-28' }, {}], ['R0']],
  ['a year', { kind: 'months', months: 12 }, [{ date: '2025-09-01' }, { date: '2025-08-31' }, {}], ['R0']],
])('only %s', (_, filter, reviews, expected) => {
  expect(left(listing(...reviews), filter)).toEqual(expected)
})

test('filters together leave what passes all of them, which may be nothing', () => {
  const both = listing({ verified: true }, { images: 1 }, { verified: true, images: 1 })
  expect(left(both, { kind: 'verified' }, { kind: 'photos' })).toEqual(['R2'])
  expect(left(listing({ verified: true }, { images: 1 }), { kind: 'verified' }, { kind: 'photos' })).toEqual([])
})

test('a filter that a shop does not answer takes nothing away', () => {
  expect(left(listing({}, { images: 1 }), { kind: 'verified' })).toEqual(['R0', 'R1'])
})

test('a reward that the writer tells of is as good as one that the store marks', () => {
  const told = { review: 'R1', weight: 0, signs: ['disclosed-incentive'], merits: [] } as const
  const choice = { ...NOTHING_CHOSEN, filters: [{ kind: 'unrewarded' } as const] }
  expect(choose(listing({}, {}), choice, { ...known, standings: [told] }).reviews.map(({ id }) => id)).toEqual(['R0'])
})

test('only filters that tell some from others are offered, each with its count', () => {
  const given = listing(
    { verified: true, country: 'DE', variant: 'Blue', date: '2026-07-01' },
    { verified: true, country: 'DE', variant: 'Red', date: '2026-01-01' },
    { verified: true, country: 'FR', variant: 'Blue', date: '2020-01-01' },
  )
  expect(offersOf(given, known)).toEqual([
    { filter: { kind: 'months', months: 12 }, count: 2 },
    { filter: { kind: 'months', months: 6 }, count: 1 },
    { filter: { kind: 'country', country: 'DE' }, count: 2 },
    { filter: { kind: 'country', country: 'FR' }, count: 1 },
    { filter: { kind: 'variant', variant: 'Blue' }, count: 2 },
    { filter: { kind: 'variant', variant: 'Red' }, count: 1 },
  ])
})

test('ten thousand variants make no endless list', () => {
  const many = listing(...Array.from({ length: 10_000 }, (_, i) => ({ variant: `No. ${i}` })))
  expect(offersOf(many, known).length).toBe(30)
})
