import type { Product } from './listing.ts'
import type { Authenticity, Evidence, Merit, Report, ReviewId, SignalName, Signs } from './report.ts'

/** What stands at one review: the signs and merits it carries. */
export interface ReviewNote {
  readonly review: ReviewId
  /** Each once, the strongest first. */
  readonly signs: readonly SignalName[]
  readonly merits: readonly Merit[]
  /** What it weighs in the trusted rating, 0 (left out) to 1. */
  readonly weight: number
}

/** What a page needs to draw notes at its reviews and its rating. */
export interface Notes {
  readonly product: Pick<Product, 'site' | 'id' | 'averageRating'>
  /** How many signs, or why there is no such word. */
  readonly word: Signs | Exclude<Authenticity['kind'], 'assessed'>
  /** Reviews read. */
  readonly read: number
  /** 1 to 5; `null` where the store's rating could not be weighed. */
  readonly rating: { readonly shown: number; readonly low: number; readonly high: number } | null
  /** What the signs of the notes rest on. */
  readonly evidence: readonly Pick<Evidence, 'signal' | 'measured' | 'reviews'>[]
  /** Of those reviews that carry something, in the listing's order. */
  readonly reviews: readonly ReviewNote[]
}

/** What of a report is noted on the page itself. */
export function notesOf({ product, basis, authenticity, rating, standings }: Report): Notes {
  const strongestFirst = authenticity.evidence.filter(({ strength }) => strength > 0).sort((a, b) => b.strength - a.strength)
  const reviews = standings.slice(0, MOST_NOTES).map(({ review, signs, merits, weight }) => ({
    review,
    signs: [...new Set([...strongestFirst.map(({ signal }) => signal).filter((signal) => signs.includes(signal)), ...signs])],
    merits: merits.filter(({ kind }) => kind !== 'verified'),
    weight,
  }))
  const { shown, trusted } = rating
  return {
    product: { site: product.site, id: product.id, averageRating: product.averageRating },
    word: authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind,
    read: basis.read,
    rating: shown === null || trusted === null ? null : { shown, low: trusted.low, high: trusted.high },
    evidence: authenticity.evidence.map(({ signal, measured, reviews }) => ({ signal, measured, reviews })),
    reviews: reviews.filter(({ signs, merits }) => signs.length + merits.length > 0),
  }
}

/** No page that a person scrolls shows more reviews. */
const MOST_NOTES = 1000
