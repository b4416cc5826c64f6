import { describe, expect, it } from 'vitest'

import { parseRating, parseStarClass, parseStarStyle } from '../../../src/sites/values/ratings.ts'

describe('A rating is brought to five stars, whichever way it is written', () => {
  it.each([
    ['4,0 von 5 Sternen', 4],
    ['4.5 out of 5 stars (1,234)', 4.5],
    ['5つ星のうち4.0', 4],
    ['星5つ中4.3つ', 4.3],
    ['5 yıldız üzerinden 4,0', 4],
    ['٤٫٥ من ٥', 4.5],
    ['8/10', 4],
    ['92 %', 4.6],
    ['★★★☆☆', 3],
    ['★★★★', 4],
    ['Rated 3 stars', 3],
    ['1/10', 1],
    ['0 out of 5', null],
    ['12', null],
    ['not rated', null],
  ])('%s', (text, rating) => {
    expect(parseRating(text)).toBe(rating)
  })
})

it('Stars that only a style sheet draws are read from its class or width', () => {
  expect(
    ['a-icon a-icon-star a-star-4-5 x', 'a-star-small-5', 'rating star3', 'stars-45', 'a-icon-star'].map((name) => parseStarClass(name)),
  ).toEqual([4.5, 5, 3, 4.5, null])
  expect(parseStarStyle('color: red; width:80%')).toBe(4)
})
