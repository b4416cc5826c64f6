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
  return {
    id,
    text,
    rating: null,
    title: '',
    date: null,
    verified: null,
    incentive: null,
    helpfulVotes: null,
    images: 0,
    videos: 0,
    variant: null,
    country: null,
    language: null,
  }
}
