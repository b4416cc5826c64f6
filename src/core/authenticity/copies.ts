import { clusters } from '../text/clusters.ts'
import { findLikenesses, type Likeness } from '../text/similarity.ts'
import type { ReadReview } from './read-review.ts'

/** Different reviews that are near-copies of one text. */
export interface CopyCluster {
  readonly members: readonly CopiedReview[]
}

/** A member of a cluster and which of its words it shares with another member. */
export interface CopiedReview {
  readonly read: ReadReview
  /** Positions of words, ascending. */
  readonly shared: readonly number[]
}

/** The clusters of near-copies among reviews. */
export function findCopies(reviews: readonly ReadReview[], telling: readonly number[]): readonly CopyCluster[] {
  const found = findLikenesses(reviews.map((read) => read.words)).filter((likeness) => isCopy(likeness, reviews, telling))
  const shared = sharedWords(found)
  return clusters(found).map((members) => ({
    members: members.flatMap((at) => {
      const read = reviews[at]
      return read === undefined ? [] : [{ read, shared: [...(shared.get(at) ?? [])].sort((a, b) => a - b) }]
    }),
  }))
}

// Thresholds: measured on 13 million pairs of genuine reviews of one product each, see METHOD.md.
const LEAST_WORDS = 10
const LEAST_COVERED = 0.34
// How telling the shared words must be, by how much of the shorter part they cover.
const LEAST_TELLING_BY_COVERED = [
  [0.75, 20],
  [0.5, 25],
  [LEAST_COVERED, 30],
] as const
// Pairs grow with the square of the reviews, and chance likenesses with them.
const USUAL_REVIEWS = 100

function isCopy({ one, other, inOne, inOther }: Likeness, reviews: readonly ReadReview[], telling: readonly number[]): boolean {
  const [first, second] = [reviews[one], reviews[other]]
  if (first === undefined || second === undefined || Math.min(first.words.length, second.words.length) < LEAST_WORDS) return false
  const covered = Math.min(inOne.length / first.words.length, inOther.length / second.words.length)
  const [, least] = LEAST_TELLING_BY_COVERED.find(([share]) => covered >= share) ?? [0, Infinity]
  return tellingShared(first, inOne, telling) >= least + 2 * Math.log(Math.max(1, reviews.length / USUAL_REVIEWS))
}

/** How telling the shared words are, each counted once; the long names of things do not count, for whoever names the thing repeats them. */
function tellingShared(read: ReadReview, positions: readonly number[], telling: readonly number[]): number {
  const names = isTitleCase(read) ? new Set<number>() : new Set(positions.filter((at) => isCapitalised(read, at)))
  const own = positions.filter((at) => !(names.has(at) && (names.has(at - 1) || names.has(at + 1))))
  return [...new Set(own.map((at) => read.words[at] ?? -1))].reduce((sum, word) => sum + (telling[word] ?? 0), 0)
}

const CAPITALISED = /[\p{Lu}\p{N}]/u
const MOSTLY = 0.8

function isCapitalised({ review, starts }: ReadReview, at: number): boolean {
  return CAPITALISED.test(review.text.charAt(starts[at] ?? 0))
}

/** Whether the writer begins most words with a capital, so that capitals tell no names. */
function isTitleCase(read: ReadReview): boolean {
  return Array.from(read.words.keys()).filter((at) => isCapitalised(read, at)).length > MOSTLY * read.words.length
}

function sharedWords(found: readonly Likeness[]): ReadonlyMap<number, ReadonlySet<number>> {
  const shared = new Map<number, Set<number>>()
  const add = (at: number, positions: readonly number[]) => {
    const known = shared.get(at) ?? new Set()
    for (const position of positions) known.add(position)
    shared.set(at, known)
  }
  for (const { one, other, inOne, inOther } of found) {
    add(one, inOne)
    add(other, inOther)
  }
  return shared
}
