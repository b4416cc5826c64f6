import { expect, test } from 'vitest'

import { analyze } from '../../src/core/analyze.ts'
import { completeReview } from '../../src/core/complete-review.ts'
import type { Listing, Review } from '../../src/core/listing.ts'
import { notesOf } from '../../src/core/notes.ts'

const REWARDED = 'I received this kettle for free in exchange for my honest review. It boils fast and pours well.'
const review = (id: string, fields: Partial<Review>): Review =>
  completeReview({
    id,
    rating: 4,
    text: `Number ${id} of many that say little.`,
    date: '2026-01-05',
    verified: true,
    language: 'en',
    ...fields,
  })
const listing: Listing = {
  product: {
    site: 'shop.example',
    id: '1',
    title: 'Kettle',
    brand: null,
    gtin: null,
    image: null,
    averageRating: 4.6,
    ratingCount: 40,
    histogram: null,
  },
  reviews: [
    review('plain', { text: 'Fine.' }),
    review('rewarded', { text: REWARDED, rating: 5 }),
    review('photo', { text: 'As in the pictures.', images: 2 }),
    ...Array.from({ length: 6 }, (_, i) =>
      review(`other ${i}`, { text: `Bought in ${['May', 'June', 'July', 'March', 'April', 'winter'][i]}.` }),
    ),
  ],
}

test('only reviews that carry something are noted, and a purchase mark, which the shop shows itself, is nothing to note', () => {
  const { reviews, word, read } = notesOf(analyze(listing))
  expect(reviews.map((note) => note.review)).toEqual(['rewarded', 'photo'])
  expect(reviews[0]?.signs).toContain('disclosed-incentive')
  expect(reviews[1]?.merits).toEqual([{ kind: 'photos', count: 2 }])
  expect([word, read]).toEqual(['first-look', 9])
})

test('what is noted has what it rests on', () => {
  const { reviews, evidence } = notesOf(analyze(listing))
  const rests = reviews.flatMap(({ review: id, signs }) =>
    signs.map((sign) => evidence.some((one) => one.signal === sign && one.reviews.includes(id))),
  )
  expect(rests.length).toBeGreaterThan(0)
  expect(rests).not.toContain(false)
})
