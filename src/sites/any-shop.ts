import type { Review } from '../core/listing.ts'
import { readAnyCards } from './cards/any-cards.ts'
import { foldWords, mergeReviews } from './merge-reviews.ts'
import type { Found } from './read-markup.ts'
import type { Source } from './source.ts'
import { structuredData } from './structured-data.ts'
import type { DateContext } from './values/dates.ts'
import { visibleText } from './values/text.ts'

/** What a page of a shop that we do not know by name gives, and where its reviews stand. */
export interface AnyShop extends Source {
  readonly found: readonly Found[]
}

/** Reads a page by its structured data and by what review cards have in common everywhere; `null` where it shows no product. */
export function* readAnyShop(document: Document, url: URL, context: DateContext): Generator<void, AnyShop | null> {
  const data = yield* structuredData(document, url, context)
  if (data !== null && data.found.length > 0) return data
  if (data === null && document.querySelector(SALE) === null) return null
  const found = yield* readAnyCards(document, context)
  if (data === null) return found.length < MIN_CARDS ? null : { product: { title: headingOf(document) }, reviews: reviewsOf(found), found }
  return { product: data.product, ...together(data.reviews, found) }
}

/** What only a page that sells has. */
const SALE =
  'meta[property="og:type"][content*="product" i], meta[property^="product:price"], [itemprop="price"], [class*="add-to-cart" i], [id*="add-to-cart" i], ' +
  '[class*="addtocart" i], [id*="addtocart" i], [class*="add-to-basket" i], [class*="buy-now" i], form[action*="cart" i]'
/** Fewer cards could be anything, where no data say that the page shows a product. */
const MIN_CARDS = 2

function headingOf(document: Document): string {
  const heading = document.querySelector('h1')
  return heading === null ? '' : visibleText(heading)
}

function reviewsOf(found: readonly Found[]): readonly Partial<Review>[] {
  return mergeReviews([found.map(({ review }) => review)])
}

/** Data and cards must agree on some reviews before each may add what the other lacks; else the richer one is taken. */
function together(told: readonly Partial<Review>[], found: readonly Found[]): Omit<AnyShop, 'product'> {
  const shown = reviewsOf(found)
  const starts = new Set(told.map(startOf))
  const agreed = shown.filter((review) => starts.has(startOf(review))).length
  if (agreed * 2 >= Math.min(told.length, shown.length)) return { reviews: mergeReviews([told, shown]), found }
  return told.length > 1 ? { reviews: told, found: [] } : { reviews: shown, found }
}

function startOf(review: Partial<Review>): string {
  return foldWords(review).slice(0, 20)
}
