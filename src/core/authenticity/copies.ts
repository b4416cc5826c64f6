import { grouping } from '../text/clusters.ts'
import { findLikenesses, type Likeness, type Shingles } from '../text/similarity.ts'
import { isStopWord } from '../text/stop-words.ts'
import { SIGN } from './combine.ts'
import { disclosedWords } from './disclosed-words.ts'
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

/** The near-copies among reviews, and how much they speak for copying (log-odds); below a sign there are no clusters. */
export interface Copies {
  readonly clusters: readonly CopyCluster[]
  readonly strength: number
}

/**
 * Finds the near-copies among reviews.
 *
 * A likeness is the more certain the more telling the shared words are, and several less certain ones bear each other out:
 * the strength is the most that so many repeats of at least such a certainty amount to, and those that make a sign are told.
 */
export function findCopies(
  reviews: readonly ReadReview[],
  shingles: Shingles,
  vocabulary: readonly string[],
  telling: readonly number[],
): Copies {
  const disclosed = new Map<ReadReview, (position: number) => boolean>()
  const found = findLikenesses(
    reviews.map((read) => read.words),
    shingles,
  )
    .map((likeness) => withoutDisclosures(likeness, reviews, vocabulary, disclosed))
    .map((likeness) => ({ ...likeness, certainty: isSaying(likeness, reviews, vocabulary) ? 0 : certaintyOf(likeness, reviews, telling) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty || a.one - b.one || a.other - b.other)
  const { strength, least } = weigh(found, reviews.length)
  const told = found.filter(({ certainty }) => certainty >= least)
  return { strength, clusters: clustersOf(told, reviews) }
}

// Thresholds: measured on 13 million pairs of genuine reviews of one product each, see METHOD.md.
const LEAST_WORDS = 10
const LEAST_COVERED = 0.34
// How telling the shared words must be to leave no doubt, by how much of the shorter part they cover.
const TELLING_BY_COVERED = [
  [0.75, 20],
  [0.5, 25],
  [LEAST_COVERED, 30],
] as const
// So much less telling, a likeness says nothing; in between it grows evenly, so that nothing hangs on one word or one review more.
const DOUBTFUL = 5
// The real copies in public collections share 45 nats and more; among 25 million genuine pairs of one product each there are eight, of the least telling ones four times as many.
const SURE = 5
const RARER = 4
// Pairs grow with the square of the reviews, and chance likenesses with them.
const USUAL_REVIEWS = 100

/** What two reviews share beside the sentences in which they own up to a reward; those who do are asked once. */
function withoutDisclosures(
  likeness: Likeness,
  reviews: readonly ReadReview[],
  vocabulary: readonly string[],
  known: Map<ReadReview, (position: number) => boolean>,
): Likeness {
  const own = (at: number, shared: readonly number[]) => {
    const read = reviews[at]
    if (read === undefined || shared.length < LEAST_COVERED * read.words.length) return shared
    const isDisclosed = known.get(read) ?? disclosedWords(read, vocabulary)
    known.set(read, isDisclosed)
    return shared.filter((position) => !isDisclosed(position))
  }
  return { ...likeness, inOne: own(likeness.one, likeness.inOne), inOther: own(likeness.other, likeness.inOther) }
}

// A verse, a motto or what everybody says on a birthday is one run of words, or a short one that holds hardly any words but everybody's.
const COMMONPLACE = { words: 11, ownWords: 3 }
const SAYING = { words: 14, covered: 0.55 }

/** Whether two reviews share no more than a saying: one run of words in texts that are otherwise their own, or words that everybody uses. */
function isSaying({ one, other, inOne }: Likeness, reviews: readonly ReadReview[], vocabulary: readonly string[]): boolean {
  const [first, second] = [reviews[one]?.words ?? [], reviews[other]?.words ?? []]
  const own = new Set(inOne.map((at) => first[at] ?? -1).filter((word) => !isStopWord(vocabulary[word] ?? '')))
  if (inOne.length < COMMONPLACE.words && own.size < COMMONPLACE.ownWords && !areTheSame(first, second)) return true
  const isOneRun = (inOne.at(-1) ?? 0) - (inOne[0] ?? 0) === inOne.length - 1
  return isOneRun && inOne.length < SAYING.words && inOne.length < SAYING.covered * Math.max(first.length, second.length)
}

function areTheSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.from(one).every((word, i) => word === other[i])
}

/** 0 (no copy) to 1 (no doubt), and up to `SURE` for what chance hardly ever brings about. */
function certaintyOf({ one, other, inOne, inOther }: Likeness, reviews: readonly ReadReview[], telling: readonly number[]): number {
  const [first, second] = [reviews[one], reviews[other]]
  if (first === undefined || second === undefined || Math.min(first.words.length, second.words.length) < LEAST_WORDS) return 0
  const covered = Math.min(inOne.length / first.words.length, inOther.length / second.words.length)
  const [, least] = TELLING_BY_COVERED.find(([share]) => covered >= share) ?? [0, Infinity]
  const lacking = least + 2 * Math.log(Math.max(1, reviews.length / USUAL_REVIEWS)) - tellingShared(first, inOne, telling)
  return Math.min(SURE, Math.max(0, 1 - lacking / DOUBTFUL))
}

interface CertainLikeness extends Likeness {
  readonly certainty: number
}

/** How strong the likenesses, the most certain first, are together, and how certain those to tell are at least. */
function weigh(found: readonly CertainLikeness[], reviews: number): { readonly strength: number; readonly least: number } {
  const groups = grouping()
  let [strength, least, repeats] = [0, Infinity, 0]
  for (const { one, other, certainty } of found) {
    if (!groups.join(one, other)) continue
    repeats += 1
    const rarer = RARER ** (Math.max(0, certainty - 1) / (SURE - 1))
    const together = Math.min(1, certainty) * strengthOf(repeats, expectedRepeats(reviews - repeats) / rarer)
    if (together >= SIGN) least = certainty
    strength = Math.max(strength, together)
  }
  return { strength, least }
}

/** Past what is certain each further copy adds a little, so that one copy more never lowers the suspicion. */
function strengthOf(repeats: number, expected: number): number {
  return Math.min(poissonLogOdds(repeats, expected), CERTAIN + A_COPY_MORE * (repeats - 1))
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

function clustersOf(found: readonly Likeness[], reviews: readonly ReadReview[]): readonly CopyCluster[] {
  const [shared, groups] = [sharedWords(found), grouping()]
  for (const { one, other } of found) groups.join(one, other)
  return groups.groups().map((members) => ({
    members: members.flatMap((at) => {
      const read = reviews[at]
      return read === undefined ? [] : [{ read, shared: [...(shared.get(at) ?? [])].sort((a, b) => a - b) }]
    }),
  }))
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
