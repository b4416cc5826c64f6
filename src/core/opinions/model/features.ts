import type { Parsed } from '../clauses.ts'
import { zeros } from '../zeros.ts'
import type { Span } from '../nearness.ts'
import type { Weighed } from '../weigh-words.ts'

/** Number of buckets into which n-grams are hashed. */
export const BUCKETS = 2 ** 18
/** Number of features of each word that do not depend on what is asked about. */
export const SLOTS = 5

/** The bucket of each feature of a word, -1 where there is none; writes `SLOTS` of them into `buckets`. */
export function wordFeatures({ lexemes }: Parsed, { values, negated }: Weighed, at: number, buckets: number[]): readonly number[] {
  const { stemHash, hash } = lexemes[at] ?? NO_WORD
  const before = at === 0 ? START : (lexemes[at - 1] ?? NO_WORD).stemHash
  const side = values[at] ?? 0
  const sideBefore = at === 0 ? 0 : (values[at - 1] ?? 0)
  buckets[0] = bucket(stemHash, negated[at] === 1 ? NEGATED : PLAIN)
  buckets[1] = bucket(before, stemHash)
  buckets[2] = side === 0 ? -1 : bucket(before, side > 0 ? PRAISE : BLAME)
  buckets[3] = sideBefore === 0 ? -1 : bucket(sideBefore > 0 ? PRAISE : BLAME, stemHash)
  buckets[4] = hash === stemHash ? -1 : bucket(hash, INFLECTED)
  return buckets
}

/** The buckets of the words right before and after a span, which say most about it. */
export function neighbourFeatures({ lexemes }: Parsed, span: Span): readonly number[] {
  const found: number[] = []
  const end = span.at + span.length
  for (let step = 1; step <= NEIGHBOURS; step += 1) {
    const left = span.at - step
    const right = end + step - 1
    if (left >= 0) found.push(bucket((lexemes[left] ?? NO_WORD).stemHash, LEFT))
    if (right < lexemes.length) found.push(bucket((lexemes[right] ?? NO_WORD).stemHash, RIGHT))
  }
  return found
}

/** How much a neighbour weighs beside a word's own features. */
export const NEIGHBOUR_SHARE = 0.7

/** What the word lists say in numbers: words by strength (praise 1 to 3, blame 1 to 3), both sums, their balance, its sign, marks of exclamation and question. Writes into `found`. */
export function summary(
  sentence: Parsed,
  { values }: Weighed,
  near: readonly number[],
  found: number[] = zeros(SUMMARY),
): readonly number[] {
  let praise = 0
  let blame = 0
  for (let level = 0; level < 6; level += 1) found[level] = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    if (value === 0) continue
    const weight = near[at] ?? 0
    const level = Math.min(3, Math.max(1, Math.round(Math.abs(value)))) + (value > 0 ? -1 : 2)
    found[level] = (found[level] ?? 0) + weight
    if (value > 0) praise += weight * value
    else blame += weight * value
  }
  const balance = praise + blame
  found[6] = praise
  found[7] = blame
  found[8] = Math.tanh(balance / 2)
  found[9] = Math.sign(balance)
  found[10] = sentence.exclaimed ? 1 : 0
  found[11] = sentence.question ? 1 : 0
  return found
}

/** Number of values that `summary` gives. */
export const SUMMARY = 12

const NEIGHBOURS = 3
const NO_WORD = { stemHash: 0, hash: 0 }
const [START, PLAIN, NEGATED, PRAISE, BLAME, INFLECTED, LEFT, RIGHT] = [
  0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x2545f491, 0x4f6cdd1d, 0x1b873593,
]

/** Two hashes, in order, as one bucket; the shifts are those of MurmurHash3's finish. */
function bucket(first: number, second: number): number {
  let value = Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) & (BUCKETS - 1)
}
