import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import { findPhrase, readPhrases } from '../text/phrases.ts'
import type { Context } from './context.ts'
import { NOT_AN_OFFER, OFFERS, OFFER_GROUPS } from './offers.ts'
import { sentenceEnds, wordsOf, type ReadReview } from './read-review.ts'

/**
 * Reviewers who tell that the seller offered them something for a good review, or for taking a bad one down.
 *
 * They are witnesses, not suspects: their own reviews count in full. Offers on cards in the parcel are how reviews are bought (He, Hollenbeck, Proserpio, Marketing Science 2022).
 */
export function offeredReward(_listing: Listing, context: Context): Evidence | null {
  const passages = context.distinct.flatMap((read) => offer(read, context.vocabulary) ?? [])
  if (passages.length === 0) return null
  return {
    signal: 'offered-reward',
    strength: Math.min(STRONGEST, STRENGTH + passages.length - 1),
    measured: { reviews: passages.length, read: context.distinct.length },
    reviews: passages.map(({ review }) => review),
    passages,
  }
}

const STRENGTH = 2.5
const STRONGEST = 5
const PHRASES = readPhrases(OFFERS, OFFER_GROUPS)
const NOT_OFFERED = new Set(NOT_AN_OFFER.split('/'))
const WORDS_BEFORE = 5

function offer(read: ReadReview, vocabulary: readonly string[]): Passage | null {
  const text = wordsOf(read, vocabulary)
  const match = findPhrase(text, sentenceEnds(read), PHRASES)
  if (match === null || text.slice(Math.max(0, match.from - WORDS_BEFORE), match.to + 1).some((word) => NOT_OFFERED.has(word))) return null
  const start = read.starts[match.from] ?? 0
  return { review: read.review.id, start, text: read.review.text.slice(start, read.ends[match.to]) }
}
