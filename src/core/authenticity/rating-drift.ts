import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import { meanOf } from './statistics.ts'

/** Newer reviews rate clearly lower than older ones: news for whoever buys today, and no sign of guilt. */
export function ratingDrift(_listing: Listing, context: Context): Evidence | null {
  const dated = context.distinct.flatMap(({ day, stars, review }) => (day === null || stars === null ? [] : [{ day, stars, review }]))
  const newest = dated.at(-1)?.day ?? 0
  const recent = dated.filter(({ day }) => day > newest - RECENT_DAYS)
  const earlier = dated.slice(0, dated.length - recent.length)
  if (recent.length < LEAST_REVIEWS || earlier.length < LEAST_REVIEWS) return null
  const [now, before] = [recent.map(({ stars }) => stars), earlier.map(({ stars }) => stars)]
  const drop = meanOf(before) - meanOf(now)
  if (drop < Math.max(LEAST_DROP, LEAST_ERRORS * errorOf(now, before))) return null
  return {
    signal: 'rating-drift',
    strength: 0,
    measured: { reviews: recent.length, read: dated.length, days: RECENT_DAYS, mean: meanOf(now), rest: meanOf(before) },
    reviews: recent.map(({ review }) => review.id),
    passages: [],
  }
}

const RECENT_DAYS = 90
const LEAST_REVIEWS = 10
const LEAST_DROP = 0.5
// One-sided 99 %.
const LEAST_ERRORS = 2.33

function errorOf(one: readonly number[], other: readonly number[]): number {
  return Math.sqrt(variance(one) / one.length + variance(other) / other.length)
}

function variance(values: readonly number[]): number {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}
