import type { Listing, Review } from '../core/listing.ts'
import { siteOf } from '../core/site-of.ts'
import { findCards, findInWidgets, readAnyShop } from './any-shop.ts'
import type { CardReaders, ReadContext } from './card-readers.ts'
import { findHistogram } from './find-histogram.ts'
import { holdsWidget, standsInHost } from './inner/hosts.ts'
import type { OpenClosed } from './inner/hosts.ts'
import { outerPage, partsOf } from './inner/inner-page.ts'
import type { PagePart } from './inner/inner-page.ts'
import { mergeListing } from './merge-listing.ts'
import type { PageProduct } from './merge-listing.ts'
import { foldWords, mergeReviews } from '../core/merge-reviews.ts'
import { readMarkup } from './read-markup.ts'
import type { Found, Markup } from './read-markup.ts'
import type { Site } from './site.ts'
import { knownSite, productIdOf } from './sites.ts'
import type { Reading, Source } from './source.ts'
import { structuredData } from './structured-data.ts'
import { isPresent } from './values/places.ts'
import { tidyText } from './values/text.ts'
import { WIDGETS } from './widgets/widgets.ts'

/** What a page gives, and where what its mark-up shows stands. */
export interface Places {
  readonly reading: Reading
  readonly found: readonly Found[]
}

/** Drives a reading to its end at once. */
export function readAtOnce<Result>(reading: Generator<void, Result>): Result {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/**
 * Finds the element of a review that was read; `null` where it is no longer shown or came from data alone.
 * A card may bear another id than the review had where it was first read; but never that of another review of `seen`.
 */
export function findReview(
  document: Document,
  url: URL,
  wanted: Review,
  cards: CardReaders,
  seen: readonly Review[] = [],
  openClosed?: OpenClosed,
): Element | null {
  const { found } = readAtOnce(readPlaces(document, url, new Date(), cards, openClosed))
  const named = found.find(({ review }) => review.id === wanted.id)
  if (named !== undefined) return named.card
  const others = new Set(seen.map(({ id }) => id))
  const isWanted = ({ review }: Found) =>
    !others.has(review.id ?? '') && foldWords(review) !== '' && mergeReviews([[wanted], [review]]).length === 1
  return found.find(isWanted)?.card ?? null
}

/** Could this page show a product at all? A cheap first look, without reading. */
export function mayShowProduct(document: Document, url: URL): boolean {
  const site = knownSite(url)
  if (site !== null) return productIdOf(site, url) !== null
  return document.querySelector(PRODUCT_MARKS) !== null || [...document.querySelectorAll(JSON_LD)].some(namesProduct)
}

const PRODUCT_MARKS =
  'meta[property="og:type"][content*="product" i], [itemtype*="schema.org/product" i], [typeof~="Product" i], [typeof$=":Product" i]'
const JSON_LD = 'script[type="application/ld+json" i]'
/** What else than products is sold and reviewed stands in `structured/kinds.ts`; a first look need not know it all. */
const TYPE_OF_PRODUCT = /"@type"\s*:\s*(?:"|\[[^\]]{0,200}?")[^"]{0,50}(?:product|vehicle|book|game|application|movie|music)/iu
const MAX_SCRIPT = 2_000_000

const NOTHING: Places = { reading: { kind: 'no-product' }, found: [] }
const NO_MARKUP: Markup = { product: {}, found: [], cards: 0 }

/**
 * Reads a page in small steps, as `readPage` does with the readers of any cards, and keeps the elements in which its reviews stand. What stands in shadow roots and frames takes time to find: it is
 * looked for where the page itself shows no reviews, shows them within a shadow host, or holds what a widget is known to draw into.
 */
export function* readPlaces(
  document: Document,
  url: URL,
  now: Date,
  cards: CardReaders,
  openClosed: OpenClosed = () => null,
): Generator<void, Places> {
  const first = holdsWidget(document) ? null : yield* readParts([outerPage(document)], url, now, cards)
  if (first?.found.some(({ card }) => !standsInHost(card))) return first
  const parts = yield* partsOf(document, openClosed)
  return first !== null && parts.length === 1 ? first : yield* readParts(parts, url, now, cards)
}

function* readParts(parts: readonly [PagePart, ...PagePart[]], url: URL, now: Date, cards: CardReaders): Generator<void, Places> {
  const [{ document }] = parts
  const site = knownSite(url)
  const context: ReadContext = { now, locale: document.documentElement.lang || null, cards }
  // Shops change their addresses; then the page's own word counts that it shows a product.
  if (site !== null && productIdOf(site, url) === null && !(yield* structuredData(document, url, context, false))?.isNamed) return NOTHING
  if (site === null) return yield* readUnknown(parts, url, context)
  const markup = yield* readMarkup(document, site, context)
  const shown = markup.found.length > 0 ? markup.found : yield* findInWidgets(parts, context, [...new Set([...site.reviews, ...WIDGETS])])
  const sources: Source[] = [{ product: markup.product, reviews: shown.map(({ review }) => review) }]
  for (const readSource of site.sources ?? []) {
    sources.push(readSource(document, url, context))
    yield
  }
  const data = yield* structuredData(document, url, context, shown.length === 0)
  if (data !== null) sources.push(trusted(data, site))
  const found = sources.some(({ reviews }) => reviews.length > 0) ? shown : yield* findCards(parts, context)
  if (found !== shown) sources.push({ product: {}, reviews: found.map(({ review }) => review) })
  const listing = yield* whole(parts, pageProduct(document, url, site, sources), sources)
  return { reading: judge(document, site, markup, listing), found }
}

function* readUnknown(parts: readonly [PagePart, ...PagePart[]], url: URL, context: ReadContext): Generator<void, Places> {
  const [{ document }] = parts
  const shop = yield* readAnyShop(document, url, context, WIDGETS, parts)
  if (shop === null) return NOTHING
  const listing = yield* whole(parts, pageProduct(document, url, null, [shop]), [shop])
  return { reading: judge(document, null, NO_MARKUP, listing), found: shop.found }
}

/** All sources as one listing, with the histogram that the page shows where no source told it. */
function* whole(parts: readonly PagePart[], page: PageProduct, sources: readonly Source[]): Generator<void, Listing> {
  const { product, reviews } = yield* mergeListing(page, sources)
  let { histogram } = product
  for (const { document } of parts) {
    yield
    histogram ??= yield* findHistogram(document, product)
  }
  return { product: { ...product, histogram }, reviews }
}

/** Structured data without what this shop is known to get wrong there. */
function trusted({ product, reviews }: Source, site: Site | null): Source {
  const { product: wrong = [], reviews: wrongReviews = [] } = site?.distrusts ?? {}
  return {
    product: without(product, wrong),
    reviews: wrongReviews === 'all' ? [] : reviews.map((review) => without(review, wrongReviews)),
  }
}

function without<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Partial<Value> {
  const copy: Partial<Value> = { ...value }
  for (const key of keys) delete copy[key]
  return copy
}

function judge(document: Document, site: Site | null, markup: Markup, listing: Listing): Reading {
  const { product, reviews } = listing
  if (product.title === '') return { kind: 'no-product' }
  if (reviews.length > 0) return { kind: 'listing', listing }
  if (markup.cards > 0) return { kind: 'unreadable' }
  const isRated = product.averageRating !== null || (product.ratingCount ?? 0) > 0
  return { kind: isRated && hasEmptyPlace(document, site) ? 'waiting' : 'listing', listing }
}

/** Reviews have a place that is not filled, and the shop does not say that there are none. */
function hasEmptyPlace(document: Document, site: Site | null): boolean {
  if (site?.reviewPlace === undefined || document.querySelector(site.reviewPlace) === null) return false
  return !isPresent(document, site.noReviews)
}

function pageProduct(document: Document, url: URL, site: Site | null, sources: readonly Source[]): PageProduct {
  const told = sources.map(({ product }) => product.id).find((id) => id !== undefined && id !== '')
  return {
    site: siteOf(url.href) ?? url.hostname,
    id: (site === null ? null : productIdOf(site, url)) ?? told ?? url.pathname,
    title: tidyText(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''),
  }
}

function namesProduct(script: Element): boolean {
  return TYPE_OF_PRODUCT.test((script.textContent ?? '').slice(0, MAX_SCRIPT))
}
