import { parseNumber } from '../values/numbers.ts'
import { itemsOf } from './item.ts'
import type { Item } from './item.ts'
import { wordsOf } from './words.ts'

/** A rating as it is written, with the highest that the markup says is possible. */
export interface Written {
  readonly value: number
  readonly best: number | null
}

/** What a review or a rating item gives: `4`, `80%`, `4/5`, `4,5 of 10`; `null` without a number. */
export function writtenRating(item: Item): Written | null {
  const holder = itemsOf(item, 'reviewrating', 'rating')[0] ?? item
  const words = wordsOf(holder, 'ratingvalue', 'value', 'average', 'reviewrating', 'rating')
  const value = parseNumber(words)
  if (value === null) return null
  const best = words.includes('%') ? 100 : (parseNumber(OF.exec(words)?.[1] ?? '') ?? parseNumber(wordsOf(holder, 'bestrating', 'best')))
  return { value, best }
}

/**
 * How many points the best rating has: what is said, unless a rating is higher. Ratings that say nothing are out of 5, or of 10 or 100
 * where one of them is above that.
 */
export function scaleOf(ratings: readonly (Written | null)[]): number {
  const known = ratings.filter((rating) => rating !== null)
  const highest = Math.max(0, ...known.map(({ value }) => value))
  const said = Math.max(0, ...known.map(({ best }) => best ?? 0))
  if (said >= highest && said > 1) return said
  return highest <= 5 ? 5 : highest <= 10 ? 10 : 100
}

/** A rating on the 5-point scale, 1 to 5; `null` for one that is no rating. */
export function outOfFive(rating: Written | null, scale: number): number | null {
  if (rating === null || rating.value <= 0 || rating.value > scale) return null
  return Math.min(5, Math.max(1, (rating.value * 5) / scale))
}

const OF = /\d\s*(?:\/|\D{1,12}\s)\s*(\d{1,3})/u
