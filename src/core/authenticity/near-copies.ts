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
  const { copies } = context
  if (copies.length === 0) return null
  const members = copies.flatMap((cluster) => cluster.members)
  const repeats = members.length - copies.length
  return {
    signal: 'near-copies',
    strength: strengthOf(repeats, expectedRepeats(context.distinct.length)),
    measured: {
      reviews: members.length,
      read: context.reviews.length,
      texts: copies.length,
      largest: Math.max(...copies.map((cluster) => cluster.members.length)),
      shared: Math.round(100 * meanOf(members.map(sharedShare))),
    },
    reviews: members.map(({ read }) => read.review.id),
    passages: members.flatMap(passagesOf),
  }
}

function sharedShare({ shared, read }: CopiedReview): number {
  return shared.length / read.words.length
}

/** Past what is certain each further copy still adds a little, so that one copy more never lowers the suspicion. */
function strengthOf(repeats: number, expected: number): number {
  const logOdds = poissonLogOdds(repeats, expected)
  return logOdds < CERTAIN ? logOdds : CERTAIN + A_COPY_MORE * (repeats - 1)
}

const CERTAIN = 6
const A_COPY_MORE = 1
// Pairs among a hundred genuine reviews of one product; they grow with the square of the number. The floor stands for people who post twice.
const PAIRS_IN_A_HUNDRED = 0.02
const LEAST_EXPECTED = 0.03

function expectedRepeats(distinct: number): number {
  return Math.max(LEAST_EXPECTED, PAIRS_IN_A_HUNDRED * (distinct / 100) ** 2)
}

/** How much better a campaign explains this many repeats than chance does, as the logarithm of the Poisson likelihood ratio. */
function poissonLogOdds(repeats: number, expected: number): number {
  return repeats <= expected ? 0 : repeats * Math.log(repeats / expected) - (repeats - expected)
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
