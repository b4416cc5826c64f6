import { STARS, type Histogram, type Listing, type Star } from '../listing.ts'
import type { Estimate, Rating, Standing } from '../report.ts'
import { drawGamma, randomStream } from './random.ts'

/**
 * The store's rating, what remains of it after weighing, and the weighted mean of the reviews read.
 *
 * Trusted: each star level of the store's histogram counts for what the reviews read at that level are worth on average.
 * A product is never punished: where no review is weighed down, the rating is the store's own.
 */
export function rate(listing: Listing, standings: readonly Standing[]): Rating {
  const levels = weigh(listing, standings)
  const effective = kish(levels)
  const shown = listing.product.histogram
  const trusted = shown === null || effective < LEAST_FOR_TRUSTED ? null : reweigh(shown, worths(levels))
  return {
    shown: listing.product.averageRating,
    trusted: trusted === null || shown === null ? null : { ...estimateTrusted(shown, levels, listing.product.ratingCount), effective },
    read: effective < LEAST_FOR_READ ? null : { ...estimateRead(levels), effective },
    histogram: shown === null || trusted === null ? null : { shown, trusted },
  }
}

/** The reviews read at one star level. */
interface Level {
  readonly star: Star
  readonly reviews: number
  /** Sum of their weights, and of the weights' squares. */
  readonly weight: number
  readonly squares: number
}

const LEAST_FOR_TRUSTED = 10
const LEAST_FOR_READ = 5

function weigh(listing: Listing, standings: readonly Standing[]): readonly Level[] {
  const weights = new Map(standings.map((standing) => [standing.review, standing.weight]))
  const found = new Map<number, number[]>(STARS.map((star) => [star, []]))
  for (const { id, rating } of listing.reviews)
    if (rating !== null) found.get(Math.min(5, Math.max(1, Math.round(rating))))?.push(weights.get(id) ?? 1)
  return STARS.map((star) => {
    // In order, so that the sums do not depend on that of the reviews.
    const level = (found.get(star) ?? []).sort((a, b) => a - b)
    return { star, reviews: level.length, weight: total(level), squares: total(level.map((weight) => weight * weight)) }
  })
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function kish(levels: readonly Level[]): number {
  const squares = total(levels.map((level) => level.squares))
  return squares === 0 ? 0 : total(levels.map((level) => level.weight)) ** 2 / squares
}

// A level of which little was read is taken to be honest.
const HONEST_UNSEEN = 0.25

function worths(levels: readonly Level[]): readonly number[] {
  return levels.map(({ weight, reviews }) => (weight + HONEST_UNSEEN) / (reviews + HONEST_UNSEEN))
}

function reweigh(shown: Histogram, worths: readonly number[]): Histogram {
  const shares = STARS.map((star, i) => shown[star] * (worths[i] ?? 1))
  const all = total(shares)
  const [five = 0, four = 0, three = 0, two = 0, one = 0] = shares.map((share) => share / all)
  return { 5: five, 4: four, 3: three, 2: two, 1: one }
}

function meanOf(histogram: Histogram): number {
  return total(STARS.map((star) => star * histogram[star]))
}

const DRAWS = 400
const SEED = 20_250_601
// What may hide among reviews that show nothing: 13 % of reviews are bought or false (UK DBT 2023), held as firmly as so many reviews read.
const HIDDEN = 0.13
const HIDDEN_HELD = 2
// The store's ratings are known only as far as those read go: they are taken for this many times the effective number (coverage is measured in METHOD.md).
const KNOWN_RATINGS = 2

/** The range spans what the histogram's own size leaves open and what each level's reviews may be worth, drawn again and again. */
function estimateTrusted(shown: Histogram, levels: readonly Level[], ratingCount: number | null): Omit<Estimate, 'effective'> {
  const random = randomStream(SEED)
  const ratings = Math.min(ratingCount ?? Infinity, KNOWN_RATINGS * kish(levels))
  const means = Array.from({ length: DRAWS }, () => {
    const drawn = levels.map(({ star, reviews, weight }) => {
      const genuine = drawGamma(weight + (1 - HIDDEN) * HIDDEN_HELD, random)
      const other = drawGamma(reviews - weight + HIDDEN * HIDDEN_HELD, random)
      return { star, share: (drawGamma(ratings * shown[star] + SMALLEST, random) * genuine) / (genuine + other) }
    })
    return total(drawn.map(({ star, share }) => star * share)) / total(drawn.map(({ share }) => share))
  })
  return around(meanOf(reweigh(shown, worths(levels))), means)
}

const SMALLEST = 1e-3
// Between what is seen and nothing known: a fifth of a review at each level (Dirichlet prior; coverage is measured in METHOD.md).
const PRIOR_AT_EACH_LEVEL = 0.2

/** Bayesian bootstrap over the reviews read (Rubin 1981). */
function estimateRead(levels: readonly Level[]): Omit<Estimate, 'effective'> {
  const random = randomStream(SEED)
  const all = total(levels.map((level) => level.weight))
  const means = Array.from({ length: DRAWS }, () => {
    const drawn = levels.map(({ star, weight }) => ({ star, share: drawGamma(weight + PRIOR_AT_EACH_LEVEL, random) }))
    return total(drawn.map(({ star, share }) => star * share)) / total(drawn.map(({ share }) => share))
  })
  return around(total(levels.map(({ star, weight }) => star * weight)) / all, means)
}

/** The middle 95 % of the draws, which always holds the value itself. */
function around(value: number, draws: readonly number[]): Omit<Estimate, 'effective'> {
  const sorted = draws.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? value
  return { value, low: Math.max(1, Math.min(value, at(0.025))), high: Math.min(5, Math.max(value, at(0.975))) }
}
