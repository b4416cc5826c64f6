// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { completeReview } from '../../src/core/complete-review.ts'
import type { Review } from '../../src/core/listing.ts'
import { placeReviews } from '../../src/sites/place-reviews.ts'

const WORDS = 'It boils a full litre in three minutes and switches itself off.'
const review = (id: string, text: string): Review => completeReview({ id, text, rating: 4, date: '2024-03-05' })
const card = (name: string) => Object.assign(document.createElement('div'), { title: name })
const placed = (reviews: readonly Review[], found: readonly [string, Partial<Review>][]) =>
  [
    ...placeReviews(
      reviews,
      found.map(([name, fields]) => ({ card: card(name), review: { rating: 4, ...fields } })),
    ),
  ].map(([id, element]) => [id, element.getAttribute('title')])

test.each<[string, readonly [string, Partial<Review>][], readonly (readonly [string, string])[]]>([
  ['by its id', [['second', { id: 'b', text: 'other words' }]], [['b', 'second']]],
  ['by its words where the card bears another id', [['first', { id: 'x', text: WORDS }]], [['a', 'first']]],
  ['by its words where the card bears none', [['first', { text: WORDS }]], [['a', 'first']]],
  ['nowhere, where only another review stands', [['third', { text: 'The lid broke after a week, and nobody answers.' }]], []],
])('a review is found on the page %s', (_, found, places) => {
  expect(placed([review('a', WORDS), review('b', 'Too loud for an open kitchen, but quick.')], found)).toEqual(places)
})
