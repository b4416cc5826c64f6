import type { Product, Review } from '../core/listing.ts'
import { readAnyState } from './any-state.ts'
import type { CardReaders, ReadContext } from './card-readers.ts'
import { mapInSteps } from '../core/map-in-steps.ts'
import { foldWords, mergeInSteps } from '../core/merge-reviews.ts'
import { readMarkup, warmUp } from './read-markup.ts'
import type { Found } from './read-markup.ts'
import type { Source } from './source.ts'
import { outerPage } from './inner/inner-page.ts'
import type { PagePart } from './inner/inner-page.ts'
import { pageTitle, withBrand } from './page-title.ts'
import { reviewedOn, sells } from './sells.ts'
import type { ReviewLayout } from './site.ts'
import { structuredData } from './structured-data.ts'
import type { StructuredData } from './structured-data.ts'
import type { DateContext } from './values/dates.ts'
import { WIDGETS } from './widgets/widgets.ts'

/** What a page of a shop that we do not know by name gives, and where its reviews stand. */
export interface AnyShop extends Source {
  readonly found: readonly Found[]
}

/** Reads a page by its structured data, by widgets and by what review cards have in common everywhere; `null` where it shows no product. */
export function* readAnyShop(
  document: Document,
  url: URL,
  context: ReadContext,
  widgets: readonly ReviewLayout[] = WIDGETS,
  parts: readonly PagePart[] = [outerPage(document)],
): Generator<void, AnyShop | null> {
  yield* warmUp(context)
  const data = yield* structuredData(document, url, context)
  const reviewed = reviewedOn(document, url)
  if (data === null && reviewed === null && !sells(document)) return null
  const shown = yield* readReviews(parts, data, context, widgets)
  const isComplete = shown.reviews.length > 0 && shown.reviews.every(isWhole)
  const reviews = isComplete ? shown.reviews : yield* completed(shown.reviews, yield* readAnyState(document, context))
  if (data === null && reviews.length < MIN_REVIEWS && !saysProduct(document)) return null
  const product = named(document, url, data?.product ?? {}, reviewed)
  return { product: yield* rated(parts, product, shown.found, context), reviews, found: shown.found }
}

/** The reviews that widgets show, in any part of a page. */
export function* findInWidgets(
  parts: readonly PagePart[],
  context: DateContext,
  reviews: readonly ReviewLayout[],
): Generator<void, readonly Found[]> {
  const found: Found[] = []
  for (const { document, onPage } of parts) found.push(...onPage((yield* readMarkup(document, { ...NOWHERE, reviews }, context)).found))
  return found
}

/** The reviews in what looks like review cards, in the first part of a page that has any. */
export function* findCards(
  parts: readonly PagePart[],
  context: ReadContext,
  read: CardReaders['named'] = context.cards.named,
): Generator<void, readonly Found[]> {
  for (const { document, onPage } of parts) {
    const found = onPage(yield* read(document, context))
    if (found.length > 0) return found
  }
  return []
}

type Reviews = Omit<AnyShop, 'product'>
const NOWHERE = { product: { title: [] } }

/** Fewer reviews could be anything, where nothing says that the page is about one product. */
const MIN_REVIEWS = 2

/** `product`, `product.item`, `og:product`; but `product.group` is a list. */
function saysProduct(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return /(?:^|:)product(?:\.item)?$/iu.test(type.trim())
}

function named(document: Document, url: URL, product: Partial<Product>, reviewed: string | null): Partial<Product> {
  const { title = '', brand = '' } = product
  return { ...product, title: title === '' ? pageTitle(document, url, reviewed) : withBrand(document, title, brand ?? '') }
}

/** A product with the average and the count that the page shows, where its data tell neither: of two sources each could mean other ratings. */
function* rated(
  parts: readonly PagePart[],
  product: Partial<Product>,
  found: readonly Found[],
  { cards }: ReadContext,
): Generator<void, Partial<Product>> {
  const isTold = [product.averageRating, product.ratingCount].some((value) => value !== undefined && value !== null)
  for (const { document } of isTold ? [] : parts) {
    const said = yield* cards.rated(
      document,
      product.title ?? '',
      found.map(({ card }) => card),
    )
    if (said.averageRating !== null || said.ratingCount !== null) return { ...product, ...said }
  }
  return product
}

function* readReviews(
  parts: readonly PagePart[],
  data: StructuredData | null,
  context: ReadContext,
  widgets: readonly ReviewLayout[],
): Generator<void, Reviews> {
  const found = yield* findInWidgets(parts, context, widgets)
  if (found.length > 0) return yield* together(data?.found.length === 0 ? data.reviews : [], found)
  if (data !== null && data.found.length > 0) return data
  const named = yield* findCards(parts, context)
  return yield* together(data?.reviews ?? [], named.length > 0 ? named : yield* findCards(parts, context, context.cards.unnamed))
}

/** Data and cards must agree on some reviews before each may add what the other lacks; else the richer one is taken. */
function* together(told: readonly Partial<Review>[], found: readonly Found[]): Generator<void, Reviews> {
  const shown = yield* mergeInSteps([found.map(({ review }) => review)])
  const starts = new Set(yield* mapInSteps(told, startOf))
  const agreed = (yield* mapInSteps(shown, startOf)).filter((start) => starts.has(start)).length
  if (agreed * 2 >= Math.min(told.length, shown.length)) return { reviews: yield* mergeInSteps([told, shown]), found }
  return told.length > 1 ? { reviews: told, found: [] } : { reviews: shown, found }
}

function startOf(review: Partial<Review>): string {
  return foldWords(review).slice(0, 20)
}

function isWhole({ rating, date }: Partial<Review>): boolean {
  return typeof rating === 'number' && Boolean(date)
}

/** State holds more than the page shows: it adds to what is shown, and stands alone only where nothing is. */
function* completed(shown: readonly Partial<Review>[], state: readonly Partial<Review>[]): Generator<void, readonly Partial<Review>[]> {
  if (shown.length === 0) return yield* mergeInSteps([state])
  const starts = new Set(shown.map(startOf))
  return yield* mergeInSteps([shown, state.filter((review) => starts.has(startOf(review)))])
}
