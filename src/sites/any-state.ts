import type { Review } from '../core/listing.ts'
import type { ReviewPaths } from './further/endpoint.ts'
import { textOf, valuesAt } from './further/json-path.ts'
import { readJsonReview } from './further/read-json-review.ts'
import { parseStart } from './page-state.ts'
import type { DateContext } from './values/dates.ts'

/** The reviews that stand in the scripts of an unknown shop's page as JSON; the longest list that looks like reviews. Pauses often. */
export function* readAnyState(document: Document, context: DateContext): Generator<void, readonly Partial<Review>[]> {
  let best: readonly Partial<Review>[] = []
  for (const state of yield* statesOf(document)) {
    for (const list of yield* listsIn(state)) {
      const reviews = list.map((row) => readJsonReview(row, ANY_REVIEW, context)).filter((review) => review !== null && isWhole(review))
      if (reviews.length > best.length) best = reviews.filter((review) => review !== null)
      yield
    }
  }
  return best
}

/** What shops and widgets call the parts of a review in their code. */
const ANY_REVIEW: ReviewPaths = {
  id: ['reviewId', 'review_id', 'reviewID', 'id', '_id'],
  rating:
    'rating ratingValue userRating overallRating reviewRating starRating stars star score ratingScore rate review_rating grade rating.value rating.rating'.split(
      ' ',
    ),
  title: 'title reviewTitle review_title headline subject reviewHeadline summary'.split(' '),
  text: 'reviewText reviewBody review_text text body content comment reviewContent commentText review description message comment.text content.text'.split(
    ' ',
  ),
  date: 'submissionTime reviewSubmissionTime submissionDate datePublished publishedAt publishedDate dates.publishedDate createdAt created_at createdDate creationDate dateCreated date_created reviewDate review_date created date timestamp'.split(
    ' ',
  ),
  verified:
    'verified isVerified verifiedPurchase verifiedPurchaser isVerifiedPurchaser verifiedBuyer isVerifiedBuyer verified_buyer certifiedBuyer isVerifiedPurchase'.split(
      ' ',
    ),
  helpfulVotes:
    'helpfulCount helpfulVotes positiveFeedback totalPositiveFeedbackCount upvotes votes_up thumbsUp likeCount likes positiveVotes helpful'.split(
      ' ',
    ),
  images: ['images.*', 'photos.*', 'reviewImages.*', 'pictures.*'],
  videos: ['videos.*'],
}

const MAX_SCRIPT = 4_000_000
const MAX_STATES = 20
/** A script that speaks of ratings and of somebody's words. */
const TELLS_OF_REVIEWS = /review|comment|feedback|opinion/iu
const RATING_KEY = /["'](?:rating|ratingValue|userRating|overallRating|reviewRating|starRating|stars|star|score|rate)["']\s*:/u
const ASSIGNED = /=\s*(?=[{[])/gu

function* statesOf(document: Document): Generator<void, readonly unknown[]> {
  const states: unknown[] = []
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const text = script.textContent ?? ''
    if (text.length > MAX_SCRIPT || !RATING_KEY.test(text) || !TELLS_OF_REVIEWS.test(text)) continue
    yield
    const isJson = /^\s*[{[]/u.test(text)
    const places = isJson ? [0] : [...text.matchAll(ASSIGNED)].slice(0, MAX_STATES).map((match) => match.index + match[0].length)
    states.push(...outermost(text, places))
  }
  return states
}

/** Values that stand within another are part of it. */
function outermost(text: string, places: readonly number[]): readonly unknown[] {
  const states: unknown[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    const { value, length } = parseStart(text, place)
    end = place + length
    if (value !== null) states.push(value)
  }
  return states
}

const MAX_VALUES = 200_000
const PAUSE = 5000
const MAX_ROWS = 500

interface Place {
  readonly value: unknown
  /** The last names on the way to it. */
  readonly names: string
}

/** Walks without recursion: state can nest deeper than the stack. */
function* listsIn(state: unknown): Generator<void, readonly (readonly unknown[])[]> {
  const lists: (readonly unknown[])[] = []
  const places: Place[] = [{ value: state, names: '' }]
  for (let count = 1; count < MAX_VALUES; count++) {
    const place = places.pop()
    if (place === undefined) break
    if (count % PAUSE === 0) yield
    if (isListOfReviews(place)) lists.push(rowsOf(place.value))
    else for (const inner of placesIn(place)) places.push(inner)
  }
  return lists
}

function placesIn({ value, names }: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.map((inner: unknown) => ({ value: inner, names }))
  return Object.entries(value).map(([name, inner]: [string, unknown]) => ({
    value: inner,
    names: `${names.slice(-40)} ${name.slice(0, 40)}`,
  }))
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ROWS) : []
}

/** Most rows have stars and words, none has a price, and a name on the way tells of reviews. */
function isListOfReviews({ value, names }: Place): boolean {
  const rows = rowsOf(value)
  if (rows.length === 0 || !TELLS_OF_REVIEWS.test(names)) return false
  const shown = rows.slice(0, 20)
  return shown.filter(isRow).length * 10 >= shown.length * 6
}

const GOODS = ['price', 'sku', 'offers', 'productUrl', 'priceRange', 'salePrice', 'brand']

function isRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || GOODS.some((name) => name in row)) return false
  const says = (paths: readonly string[]) => paths.some((path) => valuesAt(row, path).some((value) => textOf(value) !== ''))
  return says(ANY_REVIEW.rating) && says(ANY_REVIEW.text)
}

function isWhole({ rating, text, date }: Partial<Review>): boolean {
  return typeof rating === 'number' && Boolean(text || date)
}
