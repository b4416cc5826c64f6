import { completeReview } from '../../../src/core/complete-review.ts'
import type { Listing, Review } from '../../../src/core/listing.ts'

/** A listing whose reviews say nothing but these texts. */
export function listingOf(texts: readonly string[], title = ''): Listing {
  return {
    product: {
      site: 'shop.example',
      id: 'p',
      title,
      brand: null,
      gtin: null,
      image: null,
      averageRating: null,
      ratingCount: null,
      histogram: null,
    },
    reviews: texts.map((text, at) => reviewOf(`r${at}`, text)),
  }
}

/** A review that says nothing but its text. */
export function reviewOf(id: string, text: string): Review {
  return completeReview({ id, text })
}
