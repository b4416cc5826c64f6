import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import { findPhrase, readPhrases } from '../text/phrases.ts'
import type { Context } from './context.ts'
import { BLAMING_WORDS, PLAIN_BLAME, PLAIN_PRAISE, PRAISING_WORDS } from './plain-verdicts.ts'
import { sentenceEnds, wordsOf, type ReadReview } from './read-review.ts'

/** Five stars over nothing but blame, or one star over nothing but praise. A note: most are slips of the finger, or a scale read upside down. */
export function ratingContradictsText(_listing: Listing, context: Context): Evidence | null {
  const passages = context.distinct.flatMap((read) => contradiction(read, context.vocabulary) ?? [])
  if (passages.length < Math.max(LEAST_REVIEWS, LEAST_SHARE * context.distinct.length)) return null
  return {
    signal: 'rating-contradicts-text',
    strength: 0,
    measured: { reviews: passages.length, read: context.distinct.length },
    reviews: passages.map(({ review }) => review),
    passages,
  }
}

const LEAST_REVIEWS = 2
const LEAST_SHARE = 0.03
const TOP = 4.75
const BOTTOM = 1.25
// In a longer text there is always another side.
const LONGEST = 60

const BLAME = readPhrases(PLAIN_BLAME, '')
const PRAISE = readPhrases(PLAIN_PRAISE, '')
const BLAMING = new Set(BLAMING_WORDS.split('/'))
const PRAISING = new Set(PRAISING_WORDS.split('/'))

function contradiction(read: ReadReview, vocabulary: readonly string[]): Passage | null {
  if (read.stars === null || read.words.length > LONGEST) return null
  const text = wordsOf(read, vocabulary)
  const title = read.review.title.toLowerCase()
  if (read.stars >= TOP && !text.some((word) => PRAISING.has(word)) && !mentions(title, PRAISING)) return passage(read, text, BLAME)
  if (read.stars <= BOTTOM && !text.some((word) => BLAMING.has(word)) && !mentions(title, BLAMING)) return passage(read, text, PRAISE)
  return null
}

function mentions(title: string, words: ReadonlySet<string>): boolean {
  return title.split(/[^\p{L}']+/u).some((word) => words.has(word))
}

function passage(read: ReadReview, text: readonly string[], phrases: typeof BLAME): Passage | null {
  const match = findPhrase(text, sentenceEnds(read), phrases)
  if (match === null) return null
  const start = read.starts[match.from] ?? 0
  return { review: read.review.id, start, text: read.review.text.slice(start, read.ends[match.to]) }
}
