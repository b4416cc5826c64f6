import { expect, test } from 'vitest'

import { grow } from '../../src/content/grow.ts'
import type { Reading } from '../../src/core/reading.ts'

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
const review = (id: string) => ({
  id,
  rating: 4,
  title: '',
  text: `Text ${id}`,
  date: null,
  verified: null,
  incentive: null,
  helpfulVotes: null,
  images: 0,
  videos: 0,
  variant: null,
  country: null,
  language: null,
})
const page = (id: string, kind: 'listing' | 'waiting', ...ids: string[]): Reading => ({
  kind,
  listing: { product: { ...product, id }, reviews: ids.map(review) },
})
const idsOf = (reading: Reading) => ('listing' in reading ? reading.listing.reviews.map(({ id }) => id) : [])

test('paging through reviews adds up, and none counts twice', () => {
  expect(idsOf(grow(page('1', 'listing', 'a', 'b'), page('1', 'listing', 'b', 'c')))).toEqual(['b', 'c', 'a'])
})

test('a page that is being redrawn loses nothing that was read', () => {
  expect(grow(page('1', 'listing', 'a'), page('1', 'waiting'))).toEqual(page('1', 'listing', 'a'))
})

test('a page that waits for its first reviews still waits', () => {
  expect(grow(page('1', 'waiting'), page('1', 'waiting')).kind).toBe('waiting')
})

test('a product left is a product forgotten', () => {
  expect(idsOf(grow(page('1', 'listing', 'a'), page('2', 'listing', 'b')))).toEqual(['b'])
  expect(grow(page('1', 'listing', 'a'), { kind: 'no-product' })).toEqual({ kind: 'no-product' })
})
