import type { Product, Review } from '../core/listing.ts'
import { readCard } from './read-card.ts'
import { readProduct } from './read-product.ts'
import type { ReviewLayout, Site } from './site.ts'
import type { DateContext } from './values/dates.ts'
import { hasMonths, monthOf } from './values/months.ts'

/** One review where it stands on the page. */
export interface Found {
  readonly card: Element
  readonly review: Partial<Review>
}

/** What a known shop's markup gives. */
export interface Markup {
  readonly product: Partial<Product>
  readonly found: readonly Found[]
  /** Cards that look like a review, read or not. */
  readonly cards: number
}

/** Reads what the markup of a known shop shows; pauses between cards. */
export function* readMarkup(document: Document, site: Pick<Site, 'product' | 'reviews'>, context: DateContext): Generator<void, Markup> {
  const product = readProduct(document, site.product)
  yield
  yield* warmUp(context)
  const found: Found[] = []
  let cards = 0
  for (const layout of site.reviews) {
    for (const card of cardsOf(document, layout)) {
      cards++
      const review = readCard(card, layout, context)
      if (review !== null) found.push({ card, review })
      yield
    }
  }
  return { product, found, cards }
}

/** The browser takes a while to load its names of months in a language that is not among the frequent ones; that gets a step of its own before the first card. */
export function* warmUp({ locale }: DateContext): Generator<void> {
  if (locale === null || hasMonths(locale)) return
  monthOf('x', locale)
  yield
}

/** More reviews stand on no page that a person scrolls. */
const MAX_CARDS = 5000

function cardsOf(document: Document, { cards, outside }: ReviewLayout): readonly Element[] {
  const isOwn = (card: Element) => {
    const around = card.parentElement
    return !around?.closest(cards) && (outside === undefined || card.closest(outside) === null)
  }
  return [...document.querySelectorAll(cards)].slice(0, MAX_CARDS).filter(isOwn)
}
