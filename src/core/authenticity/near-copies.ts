import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context, ReadReview } from './context.ts'

/** Different reviews that share most of their wording. */
export function nearCopies(_listing: Listing, context: Context): Evidence | null {
  const long = context.reviews.filter((read) => read.words.length >= LEAST_WORDS)
  const copies = new Set<ReadReview>()
  for (const [one, other] of candidates(long)) {
    if (jaccard(shingles(one), shingles(other)) < LEAST_SHARED) continue
    copies.add(one).add(other)
  }
  if (copies.size === 0) return null
  return {
    signal: 'near-copies',
    strength: 2 + Math.log(copies.size),
    measured: { reviews: copies.size, read: context.reviews.length },
    reviews: [...copies].map((read) => read.review.id),
    passages: [],
  }
}

const LEAST_WORDS = 10
const LEAST_SHARED = 0.25

function shingles(read: ReadReview): ReadonlySet<string> {
  return new Set(read.words.slice(2).map((word, i) => `${read.words[i]?.text} ${read.words[i + 1]?.text} ${word.text}`))
}

function* candidates(reads: readonly ReadReview[]): Generator<readonly [ReadReview, ReadReview]> {
  const holders = new Map<string, ReadReview[]>()
  for (const read of reads) for (const shingle of shingles(read)) holders.set(shingle, [...(holders.get(shingle) ?? []).slice(0, 8), read])
  const seen = new Set<string>()
  for (const list of holders.values()) {
    for (const other of list.slice(1)) {
      const one = list[0]
      const key = `${one?.review.id} ${other.review.id}`
      if (one === undefined || seen.has(key)) continue
      seen.add(key)
      yield [one, other]
    }
  }
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length
  return shared / Math.max(1, a.size + b.size - shared)
}
