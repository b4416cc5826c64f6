import type { Listing, Review } from '../listing.ts'
import { quotations } from '../text/quotations.ts'
import { isStopWord } from '../text/stop-words.ts'
import { shinglesOf, type Shingles } from '../text/similarity.ts'
import { words, type Word } from '../text/words.ts'
import { findCopies, type Copies } from './copies.ts'
import type { ReadReview } from './read-review.ts'

/** What all signals share: the reviews of a listing, taken apart, in an order that does not depend on the page's. */
export interface Context {
  /** Every review once, also where the shop shows it twice. */
  readonly reviews: readonly ReadReview[]
  /** The near-copies among them. */
  readonly copies: Copies
  /** The reviews with each cluster of near-copies told once, by its earliest: what all other signals look at. */
  readonly distinct: readonly ReadReview[]
  readonly vocabulary: readonly string[]
  /** How telling each word is, in nats: how few of the listing's different turns of phrase it stands in. */
  readonly telling: readonly number[]
}

/** Takes a listing's reviews apart for the signals. */
export function readListing(listing: Listing): Context {
  const numbers = new Map<string, number>()
  const ordered = listing.reviews.map((review) => ({ review, day: dayOf(review) })).sort(inCanonicalOrder)
  const reviews = withoutRepeats(ordered.map(({ review, day }) => readReview(review, day, numbers)))
  const vocabulary = [...numbers.keys()]
  const shingles = shinglesOf(
    reviews.map((read) => read.words),
    vocabulary.length,
  )
  const telling = tellingWords(shingles, vocabulary, titleWords(listing))
  const copies = findCopies(reviews, shingles, vocabulary, telling)
  const later = new Set(copies.clusters.flatMap((cluster) => cluster.members.slice(1).map((member) => member.read)))
  return { reviews, copies, distinct: reviews.filter((read) => !later.has(read)), vocabulary, telling }
}

// A longer text is no review but an attack or an essay; its beginning says enough.
const LONGEST_TEXT = 20_000
const DAY = 86_400_000

function dayOf({ date }: Review): number | null {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? null : Math.floor(time / DAY)
}

function inCanonicalOrder(a: Dated, b: Dated): number {
  if (a.day !== b.day) return (a.day ?? 0) - (b.day ?? 0)
  return a.review.id < b.review.id ? -1 : 1
}

interface Dated {
  readonly review: Review
  readonly day: number | null
}

function readReview(review: Review, day: number | null, numbers: Map<string, number>): ReadReview {
  const found = ownWords(review.text.slice(0, LONGEST_TEXT))
  return {
    review,
    words: Int32Array.from(found, (word) => numberOf(word.text, numbers)),
    starts: Int32Array.from(found, (word) => word.start),
    ends: Int32Array.from(found, (word) => word.end),
    day,
    stars: review.rating,
  }
}

/** A verse, a motto or a slogan that several people quote is no wording of theirs; but where a whole text stands between marks, the marks mean nothing. */
function ownWords(text: string): readonly Word[] {
  const all = words(text)
  const quoted = quotations(text)
  if (quoted.length === 0) return all
  let next = 0
  const own = all.filter((word) => {
    while ((quoted[next]?.end ?? Infinity) <= word.start) next += 1
    return word.start < (quoted[next]?.start ?? Infinity)
  })
  return own.length > 0 ? own : all
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

// Shops show one review twice: among the top and the recent ones, or for two variants. A repeat has the same title, date and stars; a copy by another hand has not.
const LEAST_WORDS_OF_A_REPEAT = 3
const LEAST_WORDS_WITHOUT_DATE = 8

function withoutRepeats(reviews: readonly ReadReview[]): readonly ReadReview[] {
  const seen = new Set<string>()
  return reviews.filter((read) => {
    if (read.words.length < (read.day === null ? LEAST_WORDS_WITHOUT_DATE : LEAST_WORDS_OF_A_REPEAT)) return true
    const key = `${read.day} ${read.stars} ${read.review.title.trim()} ${read.words.join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function titleWords(listing: Listing): ReadonlySet<string> {
  return new Set(words(`${listing.product.title} ${listing.product.brand ?? ''}`.slice(0, LONGEST_TEXT)).map((word) => word.text))
}

// A function word or common praise stands in this share of all turns of phrase, however few have been read.
const COMMON_SHARE = 0.03

/**
 * Counted are different neighbourhoods (word before, word after), not occurrences: a word copied fifty times has one neighbourhood, a commonplace has many,
 * so copies do not make their own words common.
 */
function tellingWords({ different, around }: Shingles, vocabulary: readonly string[], title: ReadonlySet<string>): readonly number[] {
  const total = Math.max(1, different)
  return vocabulary.map((word, i) =>
    Math.log(total / ((around[i] ?? 1) + (isStopWord(word) || title.has(word) ? COMMON_SHARE * total : 0))),
  )
}
