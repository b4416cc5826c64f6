import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'
import { fisherAtLeast, meanOf } from './statistics.ts'

/** A variant that is rated clearly lower than the others: the stars of the whole listing do not hold for it. A note, for honest variants differ too. */
export function mergedVariants(_listing: Listing, context: Context): Evidence | null {
  const variants = variantsOf(context.distinct)
  if (variants.length < 2) return null
  const all = variants.flatMap(([, reads]) => reads)
  const found = variants.map(([variant, reads]) => worse(variant, reads, all, variants.length)).filter((evidence) => evidence !== null)
  return found.sort((a, b) => Number(a.measured['mean']) - Number(b.measured['mean']))[0] ?? null
}

const LEAST_REVIEWS = 5
const MOST_VARIANTS = 100
const LEAST_DIFFERENCE = 0.8
const SIGNIFICANT = 0.01
const GOOD = 3.75

function variantsOf(reads: readonly ReadReview[]): readonly (readonly [string, readonly ReadReview[]])[] {
  const found = new Map<string, ReadReview[]>()
  for (const read of reads) {
    const { variant } = read.review
    if (variant === null || read.stars === null) continue
    const known = found.get(variant)
    if (known !== undefined) known.push(read)
    else if (found.size < MOST_VARIANTS) found.set(variant, [read])
  }
  return [...found].filter(([, list]) => list.length >= LEAST_REVIEWS)
}

function worse(variant: string, reads: readonly ReadReview[], all: readonly ReadReview[], tests: number): Evidence | null {
  const inside = new Set(reads)
  const others = all.filter((read) => !inside.has(read))
  const [mean, rest] = [meanOf(reads.map((read) => read.stars ?? 0)), meanOf(others.map((read) => read.stars ?? 0))]
  const [bad, otherBad] = [reads.filter(isBad).length, others.filter(isBad).length]
  const chance = tests * fisherAtLeast(bad, reads.length - bad, otherBad, others.length - otherBad)
  if (rest - mean < LEAST_DIFFERENCE || chance > SIGNIFICANT) return null
  return {
    signal: 'merged-variants',
    strength: 0,
    measured: { reviews: reads.length, read: all.length, variant: variant.slice(0, 80), mean, rest },
    reviews: reads.map((read) => read.review.id),
    passages: [],
  }
}

function isBad(read: ReadReview): boolean {
  return (read.stars ?? 0) < GOOD
}
