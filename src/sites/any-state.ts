import type { Review } from '../core/listing.ts'
import type { ReviewPaths } from './further/endpoint.ts'
import { textOf, valuesAt } from './further/json-path.ts'
import { readJsonReview } from './further/read-json-review.ts'
import { embeddedState, packedIn } from './embedded-state.ts'
import { foldName } from './structured/choose.ts'
import type { DateContext } from './values/dates.ts'

/** The reviews that stand in the scripts of an unknown shop's page as JSON; the longest list that looks like reviews. Pauses often. */
export function* readAnyState(document: Document, context: DateContext): Generator<void, readonly Partial<Review>[]> {
  const page = foldName(
    [document.title, ...[...document.querySelectorAll('h1')].slice(0, 5).map((heading) => heading.textContent)].join(' '),
  )
  let best: readonly Partial<Review>[] = []
  for (const state of yield* embeddedState(document)) {
    for (const list of yield* listsIn(state)) {
      const own = list.filter((row) => isOfPage(row, page))
      const reviews = own.map((row) => readJsonReview(row, ANY_REVIEW, context)).filter((review) => review !== null && isWhole(review))
      if (reviews.length > best.length) best = reviews.filter((review) => review !== null)
      yield
    }
  }
  return best
}

const NAMED_PRODUCT = ['productName', 'product_name', 'productTitle', 'product_title', 'product.name', 'product.title']
const MIN_NAME = 6

/** What a review names as its product must be what the page names; a page without a name decides nothing. */
function isOfPage(row: unknown, page: string): boolean {
  const name = foldName(
    NAMED_PRODUCT.flatMap((path) => valuesAt(row, path))
      .map(textOf)
      .find((text) => text !== '') ?? '',
  )
  return page === '' || name.length < MIN_NAME || page.includes(name) || name.startsWith(page.slice(0, 2 * MIN_NAME))
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

/** A name on the way to somebody's words. */
const TELLS_OF_REVIEWS = /review|comment|feedback|opinion/iu
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
    const list = rowsOf(place.value)
    if (isListOfReviews(list, place.names)) lists.push(list)
    else for (const inner of placesIn(place)) places.push(inner)
  }
  return lists
}

function placesIn({ value, names }: Place): readonly Place[] {
  if (typeof value === 'string') return packedIn(value).map((inner) => ({ value: inner, names }))
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.map((inner: unknown) => ({ value: inner, names }))
  return Object.entries(value).map(([name, inner]: [string, unknown]) => ({
    value: inner,
    names: `${names.slice(-40)} ${name.slice(0, 40)}`,
  }))
}

/** A list; or what a cache keeps under one name each: https://www.apollographql.com/docs/react/caching/overview */
function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ROWS)
  if (typeof value !== 'object' || value === null || !('ROOT_QUERY' in value)) return []
  return Object.values(value)
    .filter((entry) => REVIEW_TYPE.test(textOf(valuesAt(entry, '__typename')[0])))
    .slice(0, MAX_ROWS)
}

const REVIEW_TYPE = /review(?!s|er|Summary|Stat|Conn|Edge|Page|Agg)/iu

/** Most rows have stars and words, none has a price, and a name on the way tells of reviews. */
function isListOfReviews(rows: readonly unknown[], names: string): boolean {
  if (rows.length === 0 || !TELLS_OF_REVIEWS.test(`${names} ${textOf(valuesAt(rows[0], '__typename')[0])}`)) return false
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
