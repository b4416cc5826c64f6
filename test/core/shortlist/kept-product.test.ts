import { expect, test } from 'vitest'

import { analyze } from '../../../src/core/analyze.ts'
import type { Listing } from '../../../src/core/listing.ts'
import { keptFrom } from '../../../src/core/shortlist/kept-product.ts'
import { kettle, review } from '../../popup/listings.ts'

const WORDS = ['lid', 'cord', 'handle', 'spout', 'filter', 'base', 'switch', 'lamp', 'gauge', 'hinge']

/** As much as a page can give: long names, long texts, everything praised and blamed. */
const large: Listing = {
  product: { ...kettle, title: 'x'.repeat(1000), brand: 'y'.repeat(1000), image: 'https://shop.example/kettle.jpg' },
  reviews: Array.from({ length: 400 }, (_, i) =>
    review(`R${i}`, {
      rating: (i % 5) + 1,
      text: WORDS.map((word) => `The ${word} is ${i % 2 === 0 ? 'great' : 'terrible'} ${'and so on '.repeat(30)}.`).join(' '),
    }),
  ),
}

const keep = (listing: Listing) => keptFrom({ listing, report: analyze(listing), isChosen: false, link: null, day: '2026-11-22' })

test('no product takes more than its share of the room, so that a full shortlist fits', () => {
  const { length } = JSON.stringify(keep(large))
  expect(length).toBeGreaterThan(1000)
  expect(length).toBeLessThan(60_000)
})

test('of the page nothing is kept but what the report says: no whole review, no picture', () => {
  const kept = keep(large)
  expect(kept.product.image).toBeNull()
  const longest = Math.max(...kept.opinions.flatMap(({ quotes }) => quotes.map(({ text }) => text.length)))
  expect(longest).toBeLessThanOrEqual(400)
  expect(kept.authenticity.evidence.flatMap(({ reviews, passages }) => [...reviews, ...passages])).toEqual([])
})
