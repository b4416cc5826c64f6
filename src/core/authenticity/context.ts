import type { Listing, Review } from '../listing.ts'
import { words, type Word } from '../text/words.ts'

/** A review as the signals see it: taken apart once. */
export interface ReadReview {
  readonly review: Review
  /** Words of the text, of its first 20,000 characters at most. */
  readonly words: readonly Word[]
  /** Days since 1970; `null` where the shop gives no date. */
  readonly day: number | null
}

/** What all signals share: the reviews of a listing, taken apart, in an order that does not depend on the page's. */
export interface Context {
  readonly reviews: readonly ReadReview[]
}

/** Takes a listing's reviews apart for the signals. */
export function readListing(listing: Listing): Context {
  return { reviews: listing.reviews.map(readReview).sort(inCanonicalOrder) }
}

// A longer text is no review but an attack or an essay; its beginning says enough.
const LONGEST_TEXT = 20_000
const DAY = 86_400_000

function readReview(review: Review): ReadReview {
  const time = review.date === null ? Number.NaN : Date.parse(review.date)
  return { review, words: words(review.text.slice(0, LONGEST_TEXT)), day: Number.isNaN(time) ? null : Math.floor(time / DAY) }
}

function inCanonicalOrder(a: ReadReview, b: ReadReview): number {
  if (a.day !== b.day) return (a.day ?? 0) - (b.day ?? 0)
  return a.review.id < b.review.id ? -1 : 1
}
