import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import type { Context } from './context.ts'
import type { CopiedReview } from './copies.ts'
import { meanOf } from './statistics.ts'

/**
 * Different reviews that share most of their wording.
 *
 * Honest products hardly ever have any: the texts of one product in public collections of genuine reviews give 0.02 pairs in a hundred reviews (METHOD.md).
 */
export function nearCopies(_listing: Listing, context: Context): Evidence | null {
  const { clusters, strength } = context.copies
  if (strength === 0) return null
  const members = clusters.flatMap((cluster) => cluster.members)
  return {
    signal: 'near-copies',
    strength,
    measured: {
      reviews: members.length,
      read: context.reviews.length,
      texts: clusters.length,
      largest: Math.max(0, ...clusters.map((cluster) => cluster.members.length)),
      shared: Math.round(100 * meanOf(members.map(sharedShare))),
    },
    reviews: members.map(({ read }) => read.review.id),
    passages: members.flatMap(passagesOf),
  }
}

function sharedShare({ shared, read }: CopiedReview): number {
  return shared.length / read.words.length
}

const PASSAGES_SHOWN = 4

/** The runs of words that a review shares with another, the longest few of them, in the order of the text. */
function passagesOf({ read, shared }: CopiedReview): readonly Passage[] {
  const runs: { from: number; to: number }[] = []
  for (const at of shared) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === at - 1) last.to = at
    else runs.push({ from: at, to: at })
  }
  const longest = runs.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from).slice(0, PASSAGES_SHOWN)
  return longest
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const [start, end] = [read.starts[from] ?? 0, read.ends[to] ?? 0]
      return { review: read.review.id, start, text: read.review.text.slice(start, end) }
    })
}
