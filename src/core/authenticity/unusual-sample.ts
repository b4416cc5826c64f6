import { STARS, type Histogram, type Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import { meanOf } from './statistics.ts'

/** The reviews shown rate clearly otherwise than all ratings of the store: a note that they are not typical, for the store chose them. */
export function unusualSample(listing: Listing, context: Context): Evidence | null {
  const stars = context.distinct.flatMap((read) => read.stars ?? [])
  const { histogram } = listing.product
  if (histogram === null || stars.length < LEAST_REVIEWS) return null
  const [mean, store] = [meanOf(stars), STARS.reduce((sum, star) => sum + star * histogram[star], 0)]
  const error = spread(histogram, store) / Math.sqrt(stars.length)
  if (Math.abs(mean - store) < Math.max(LEAST_DIFFERENCE, LEAST_ERRORS * error)) return null
  return {
    signal: 'unusual-sample',
    strength: 0,
    measured: { reviews: stars.length, read: stars.length, mean, store },
    reviews: [],
    passages: [],
  }
}

const LEAST_REVIEWS = 8
const LEAST_DIFFERENCE = 0.7
// Two-sided 99 %.
const LEAST_ERRORS = 2.58

function spread(histogram: Histogram, mean: number): number {
  return Math.sqrt(STARS.reduce((sum, star) => sum + histogram[star] * (star - mean) ** 2, 0))
}
