import type { Review } from '../../core/listing.ts'
import { mapInSteps } from '../../core/map-in-steps.ts'
import type { ReadContext } from '../card-readers.ts'
import { parseDate } from '../values/dates.ts'
import type { DateContext } from '../values/dates.ts'
import { parseCount } from '../values/numbers.ts'
import { foldName } from './choose.ts'
import { resolve } from './graph.ts'
import type { Graph } from './graph.ts'
import { hasType, isItem, itemsOf, valuesOf } from './item.ts'
import type { Item } from './item.ts'
import { PRODUCTS, REVIEWS, SHOPS } from './kinds.ts'
import { outOfFive, scaleOf, writtenRating } from './ratings.ts'
import { writtenWords } from '../values/no-words.ts'
import { wordsOf } from './words.ts'

/** The lists of reviews that belong to a product: its own, those of its variants and of its group, and those that stand beside it. Pauses (yields) now and then. */
export function* reviewItems(products: readonly Item[], graph: Graph): Generator<void, readonly (readonly Item[])[]> {
  const family = [...new Set(products.flatMap((product) => [product, ...relatives(product, graph)]))]
  const names = new Set(family.map((product) => foldName(wordsOf(product, 'name'))))
  const beside = graph.placed
    .filter(({ item, parent, role }) => hasType(item, REVIEWS) && isBeside(parent?.item, role))
    .map(({ item }) => item)
  const lists = [...family.map((product) => itemsOf(product, ...REVIEW_ROLES)), beside]
  const seen = new Set<Item>()
  const isNew = (item: Item) => !seen.has(item) && seen.add(item).has(item)
  const own: (readonly Item[])[] = []
  for (const list of lists) {
    const resolved = list.map((item) => resolve(item, graph))
    const isOwn = yield* mapInSteps(resolved, (item) => isNew(item) && isCustomerReview(item) && isAbout(item, names, graph))
    own.push(resolved.filter((_, place) => isOwn[place]))
  }
  return own
}

/** A review as an item tells it, and where the item stands; `null` where it stands in a script. */
export interface Told {
  readonly review: Partial<Review>
  readonly element: Element | null
}

/** What these items say as reviews, and what their cards show besides; items that say nothing are left out. */
export function* reviewsFrom(
  items: readonly Item[],
  productTitle: string,
  context: ReadContext,
  readCards: boolean,
): Generator<void, readonly Told[]> {
  const shown = items.slice(0, MAX_REVIEWS)
  const ratings = yield* mapInSteps(shown, writtenRating)
  const scale = scaleOf(ratings)
  const cards = readCards ? yield* cardsOf(shown, context) : NO_CARDS
  const told: Told[] = []
  for (const [place, item] of shown.entries()) {
    if (place % PAUSE === PAUSE - 1) yield
    const said = reviewFrom(item, outOfFive(ratings[place] ?? null, scale), productTitle, context)
    const review = { ...(item.element === null ? {} : cards.get(item.element)), ...said }
    if (isReview(review)) told.push({ review, element: item.element })
  }
  return yield* oncePerPeriod(told)
}

const NO_CARDS: ReadonlyMap<Element, Partial<Review>> = new Map()

/** What is marked up is often not all that a card shows. */
function* cardsOf(items: readonly Item[], context: ReadContext): Generator<void, ReadonlyMap<Element, Partial<Review>>> {
  const elements = items.flatMap(({ element }) => element ?? [])
  const found = elements.length === 0 ? [] : yield* context.cards.marked(elements, context)
  return new Map(found.map(({ card, review }) => [card, review]))
}

const MAX_REVIEWS = 5000
/** Reviews between two pauses; about 2 ms. */
const PAUSE = 50
const REVIEW_ROLES = ['review', 'reviews', 'userreview', 'userreviews', 'customerreview', 'comment']
const RELATIVES = ['hasvariant', 'isvariantof', 'model']

function relatives(product: Item, graph: Graph): readonly Item[] {
  return itemsOf(product, ...RELATIVES).map((relative) => resolve(relative, graph))
}

/** At the top of a block, or in the markup of a page: not in an article, a shop or another product. */
function isBeside(parent: Item | undefined, role: string): boolean {
  return (
    parent === undefined ||
    (role === 'itemlistelement' && parent.types.includes('itemlist')) ||
    (role === 'item' && parent.types.includes('listitem'))
  )
}

/** Generated boxes of pros and cons have notes in place of words; a shop's sample review has an organisation for its author. */
function isCustomerReview(item: Item): boolean {
  if (item.types.length > 0 && !hasType(item, REVIEWS)) return false
  if (item.element?.closest(CLONES)) return false
  const hasNotes = item.properties.has('positivenotes') || item.properties.has('negativenotes')
  return !(hasNotes && wordsOf(item, ...BODY) === '')
}

/** Carousels repeat their first and last slides; what is a template is shown to nobody. */
const CLONES = '.slick-cloned, .swiper-slide-duplicate, .cloned, .bx-clone, .splide__slide--clone, .glide__slide--clone, template'

/** What is said to be about something else (the shop, another product) is not about this product. */
function isAbout(item: Item, names: ReadonlySet<string>, graph: Graph): boolean {
  for (const value of valuesOf(item, 'itemreviewed')) {
    if (!isItem(value)) continue
    const reviewed = resolve(value, graph)
    if (hasType(reviewed, PRODUCTS) && wordsOf(reviewed, 'name') === '') continue
    if (hasType(reviewed, SHOPS)) return false
    const name = foldName(wordsOf(reviewed, 'name'))
    if (name !== '' && ![...names].some((own) => own.includes(name) || name.includes(own))) return false
  }
  return true
}

const BODY = ['reviewbody', 'description', 'text', 'articlebody', 'reviewtext', 'body', 'content']
const TITLE = ['headline', 'name', 'title', 'summary', 'alternativeheadline']
const DATE = ['datepublished', 'datecreated', 'dtreviewed', 'uploaddate', 'date', 'datemodified']

/** Only what is said: nothing is put in place of what is not. */
function reviewFrom(item: Item, rating: number | null, productTitle: string, context: DateContext): Partial<Review> {
  const text = writtenWords(wordsOf(item, ...BODY))
  const title = titleFrom(item, productTitle)
  const date = parseDate(wordsOf(item, ...DATE), context)
  const language = wordsOf(item, 'inlanguage').slice(0, 2).toLowerCase()
  const votes = parseCount(wordsOf(item, 'upvotecount', 'helpfulcount'))
  const images = itemsOf(item, 'image', 'associatedmedia').length
  const videos = itemsOf(item, 'video').length
  return {
    ...(rating === null ? {} : { rating }),
    ...(title === '' ? {} : { title }),
    ...(text === '' ? {} : { text }),
    ...(date === null ? {} : { date }),
    ...(/^[a-z]{2}$/u.test(language) ? { language } : {}),
    ...(votes === null ? {} : { helpfulVotes: votes }),
    ...(images === 0 ? {} : { images }),
    ...(videos === 0 ? {} : { videos }),
  }
}

/** Stars alone are a review where they have a date, else a sample. */
function isReview({ text, title, rating, date }: Partial<Review>): boolean {
  return Boolean(text) || Boolean(title) || (typeof rating === 'number' && Boolean(date))
}

/** Some shops put the product's name or the author's where the title belongs. */
function titleFrom(item: Item, productTitle: string): string {
  const title = wordsOf(item, ...TITLE)
  const isProduct = productTitle !== '' && title.toLowerCase().startsWith(productTitle.toLowerCase().slice(0, 60))
  const isAuthor = title !== '' && title === wordsOf(item, 'author')
  return isProduct || isAuthor ? '' : title
}

/** Some pages give the whole list again for each colour. */
function* oncePerPeriod(list: readonly Told[]): Generator<void, readonly Told[]> {
  const signatures = yield* mapInSteps(list, ({ review }) => JSON.stringify(review))
  for (let period = 2; period <= list.length / 2; period++) {
    const repeats = list.length % period === 0 && signatures.every((signature, place) => signature === signatures[place % period])
    if (repeats) return list.slice(0, period)
  }
  return list
}
