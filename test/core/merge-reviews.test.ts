import { describe, expect, it } from 'vitest'

import type { Review } from '../../src/core/listing.ts'
import { mergeReviews } from '../../src/core/merge-reviews.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const LONG = 'It boils a full litre in three minutes and switches itself off.'
const review = (fields: Partial<Review>): Partial<Review> => ({ rating: 4, date: '2024-03-05', text: LONG, ...fields })

describe('The same review is counted once', () => {
  it.each([
    ['from two sources with the same id', [[review({ id: 'a' })], [review({ id: 'a', text: 'translated' })]]],
    ['from two sources with other ids', [[review({ id: 'a' })], [review({ id: 'https://shop.example/#1' })]]],
    ['cut short by one source', [[review({})], [review({ text: `${LONG.slice(0, 30)}…` })]]],
    ['dated by two time zones', [[review({})], [review({ date: '2024-03-06' })]]],
    ['with marks and spaces of its own', [[review({})], [review({ text: LONG.replaceAll(' ', '  ').toUpperCase() })]]],
    ['shown twice by one source that gives no ids', [[review({}), review({})]]],
    ['without any words', [[review({ text: '' })], [review({ text: '' })]]],
  ])('%s', (_, sources) => {
    expect(mergeReviews(sources)).toHaveLength(1)
  })
})

describe('Two reviews stay two', () => {
  it.each([
    ['with the same words and ids of their own, as copied reviews are', [[review({ id: 'a' }), review({ id: 'b' })]]],
    ['with the same words on other days', [[review({})], [review({ date: '2023-01-01' })]]],
    ['with the same words and other stars', [[review({})], [review({ rating: 1 })]]],
    ['that are short and alike', [[review({ text: 'Good' }), review({ text: 'Good' })]]],
    ['that begin alike', [[review({ text: 'Good' })], [review({ text: 'Good grip' })]]],
  ])('%s', (_, sources) => {
    expect(mergeReviews(sources)).toHaveLength(2)
  })
})

it('Each field comes from the first source that says it, the text from the one that has more of it', () => {
  const [merged] = mergeReviews([
    [{ id: 'a', rating: 4, title: '', text: LONG.slice(0, 40), verified: null, images: 0 }],
    [{ id: 'a', rating: 5, title: 'Fast', text: LONG, verified: true, images: 2 }],
  ])
  expect(merged).toMatchObject({ id: 'a', rating: 4, title: 'Fast', text: LONG, verified: true, images: 2 })
})

it('Two sources of 5,000 short reviews that are all alike are merged in a blink', () => {
  const plain = Array.from({ length: 5000 }, () => review({ text: 'Good', date: null }))
  const named = plain.map((one, place) => ({ ...one, id: `a${place}` }))
  expect(cpuSeconds(() => expect(mergeReviews([named, plain])).toHaveLength(5000))).toBeLessThan(2)
})
