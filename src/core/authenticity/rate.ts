import { STARS, type Histogram, type Listing } from '../listing.ts'
import type { Estimate, Rating, Standing } from '../report.ts'

/** The store's rating, what remains of it after weighing, and the weighted mean of the reviews read. */
export function rate(listing: Listing, standings: readonly Standing[]): Rating {
  const weights = new Map(standings.map((standing) => [standing.review, standing.weight]))
  const rated = listing.reviews.flatMap(({ id, rating }) =>
    rating === null ? [] : [{ star: Math.round(rating), weight: weights.get(id) ?? 1 }],
  )
  const shown = listing.product.histogram
  const effective = kish(rated.map(({ weight }) => weight))
  const trusted = shown === null ? null : reweigh(shown, rated)
  return {
    shown: listing.product.averageRating,
    trusted: trusted === null || effective < 10 ? null : estimate(trusted, effective),
    read: effective < 5 ? null : estimate(shares(rated), effective),
    histogram: shown === null || trusted === null ? null : { shown, trusted },
  }
}

interface Rated {
  readonly star: number
  readonly weight: number
}

function kish(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  return squares === 0 ? 0 : (sum * sum) / squares
}

function reweigh(shown: Histogram, rated: readonly Rated[]): Histogram {
  const worth = (star: number) => {
    const level = rated.filter((one) => one.star === star)
    return (level.reduce((sum, one) => sum + one.weight, 0) + 0.5) / (level.length + 0.5)
  }
  const total = STARS.reduce((sum, star) => sum + shown[star] * worth(star), 0)
  const share = (star: 1 | 2 | 3 | 4 | 5) => (shown[star] * worth(star)) / total
  return { 5: share(5), 4: share(4), 3: share(3), 2: share(2), 1: share(1) }
}

function shares(rated: readonly Rated[]): Histogram {
  const total = rated.reduce((sum, one) => sum + one.weight, 0)
  const share = (star: number) => rated.filter((one) => one.star === star).reduce((sum, one) => sum + one.weight, 0) / total
  return { 5: share(5), 4: share(4), 3: share(3), 2: share(2), 1: share(1) }
}

function estimate(histogram: Histogram, effective: number): Estimate {
  const value = STARS.reduce((sum, star) => sum + star * histogram[star], 0)
  const variance = STARS.reduce((sum, star) => sum + histogram[star] * (star - value) ** 2, 0)
  const half = 1.96 * Math.sqrt(variance / effective)
  return { value, low: Math.max(1, value - half), high: Math.min(5, value + half), effective }
}
