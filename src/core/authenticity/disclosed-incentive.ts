import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import { findPhrase, readPhrases } from '../text/phrases.ts'
import type { Context } from './context.ts'
import { DISCLOSURE_GROUPS, DISCLOSURE_NEGATIONS, DISCLOSURES, NOT_A_REWARD, UNSPACED_DISCLOSURES } from './disclosures.ts'
import { sentenceEnds, wordsOf, type ReadReview } from './read-review.ts'

/**
 * Reviews whose writers, or whose shop, say that they were rewarded; the store's own tester programme is told apart in `vine.ts`.
 *
 * Told as a note, for a disclosure is honest; a sign only where rewarded reviews are a good share, because rewarded reviews are kinder:
 * 0.38 stars on average over 7 million reviews (ReviewMeta 2016).
 */
export function disclosedIncentive(_listing: Listing, context: Context): Evidence | null {
  const told = context.reviews.map((read) => ({ read, passage: disclosure(read, context.vocabulary) }))
  const found = told.filter(({ read, passage }) => passage !== null || isMarked(read))
  if (found.length === 0) return null
  // Copies of one disclosure are told once, here as everywhere.
  const distinct = new Set(context.distinct)
  const share = found.filter(({ read }) => distinct.has(read)).length / context.distinct.length
  const isGoodShare = found.length >= LEAST_REVIEWS && share >= LEAST_SHARE
  return {
    signal: 'disclosed-incentive',
    strength: isGoodShare ? Math.min(STRONGEST, LEAST_STRENGTH + (share - LEAST_SHARE) * STRENGTH_OF_ALL) : 0,
    measured: { reviews: found.length, read: context.reviews.length },
    reviews: found.map(({ read }) => read.review.id),
    passages: found.flatMap(({ passage }) => (passage === null ? [] : [passage])),
  }
}

// One or two in a hundred genuine reviews own up to a reward in the pools of METHOD.md.
const LEAST_REVIEWS = 2
const LEAST_SHARE = 0.1
const LEAST_STRENGTH = 2.5
const STRENGTH_OF_ALL = 10
const STRONGEST = 5

const PHRASES = readPhrases(DISCLOSURES, DISCLOSURE_GROUPS)
const NEGATIONS = new Set(DISCLOSURE_NEGATIONS.split('/'))
const OTHER_GIFTS = new Set(NOT_A_REWARD.split('/'))
const UNSPACED = UNSPACED_DISCLOSURES.split('\n').filter((phrase) => phrase !== '')
const DENIALS = new Set(['not', 'never', 'nicht', 'kein', 'keine', 'kein', 'pas', 'niet'])
const FREE_OF = new Set(['cost', 'charge'])
// "I" alone is no beginning, and a word all in capitals neither.
const CAPITALISED = /^\p{Lu}\p{Ll}/u
const WORDS_OF_NEGATION = 6

function isMarked(read: ReadReview): boolean {
  return read.review.incentive === 'free' || read.review.incentive === 'other'
}

/** Where a review owns up to a reward, or `null`. */
export function disclosure(read: ReadReview, vocabulary: readonly string[]): Passage | null {
  if (read.review.incentive === 'vine') return null
  return spacedDisclosure(read, vocabulary) ?? unspacedDisclosure(read)
}

function spacedDisclosure(read: ReadReview, vocabulary: readonly string[]): Passage | null {
  const { review, starts } = read
  const text = wordsOf(read, vocabulary).map((word, i) => (review.text.charAt((starts[i] ?? 0) - 1) === '#' ? `#${word}` : word))
  const ends = sentenceEnds(read)
  const before = beginnings(read, ends)
  for (let from = 0; ;) {
    const match = findPhrase(text, ends, PHRASES, from)
    if (match === null) return null
    if (isMeant(text, before, match.from, match.to)) {
      const start = starts[match.from] ?? 0
      return { review: review.id, start, text: review.text.slice(start, read.ends[match.to]) }
    }
    from = match.from + 1
  }
}

/** Also a capital letter begins a sentence, for many writers leave the full stop out. */
function beginnings({ review, starts, words }: ReadReview, ends: readonly boolean[]): readonly boolean[] {
  return ends.map((end, i) => end || (i + 1 < words.length && CAPITALISED.test(review.text.slice(starts[i + 1], (starts[i + 1] ?? 0) + 2))))
}

function isMeant(text: readonly string[], ends: readonly boolean[], from: number, to: number): boolean {
  for (let at = from - 1; at >= from - WORDS_OF_NEGATION && at >= 0 && ends[at] !== true; at--)
    if (NEGATIONS.has(text[at] ?? '')) return false
  return !text
    .slice(from, to + 1)
    .some((word, i) => OTHER_GIFTS.has(word) || DENIALS.has(word) || (word === 'no' && !FREE_OF.has(text[from + i + 1] ?? '')))
}

function unspacedDisclosure({ review }: ReadReview): Passage | null {
  for (const phrase of UNSPACED) {
    const start = review.text.indexOf(phrase)
    if (start >= 0) return { review: review.id, start, text: phrase }
  }
  return null
}
