import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'

/** Hundreds of ratings that are nearly all five stars. So weak that it is never shown by itself: beloved products look the same. */
export function histogramShape(listing: Listing): Evidence | null {
  const { histogram, ratingCount } = listing.product
  if (histogram === null || ratingCount === null || ratingCount < LEAST_RATINGS || histogram[5] < LEAST_FIVE) return null
  return {
    signal: 'histogram-shape',
    strength: STRENGTH,
    measured: { ratings: ratingCount, five: Math.round(100 * histogram[5]) },
    reviews: [],
    passages: [],
  }
}

const LEAST_RATINGS = 200
const LEAST_FIVE = 0.97
// Five-star shares tell buying products from others with an AUC of 0.67 before, and less after, their age is taken into account (He et al., PNAS 2022).
const STRENGTH = 0.3
