import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** Trustpilot: pages of 2026. What it reviews is a company, and a shopper reads it like a product. */
export const trustpilot: Site = {
  name: 'trustpilot',
  hosts: ['trustpilot.com'],
  url: /^\/review\/(?<id>[^/?]+)/u,
  product: { title: [] },
  sources: [
    pageState({
      after: '"props":',
      product: {
        title: ['pageProps.businessUnit.displayName'],
        averageRating: ['pageProps.businessUnit.trustScore'],
        ratingCount: ['pageProps.businessUnit.numberOfReviews'],
      },
      list: 'pageProps.reviews.*',
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['title'],
        text: ['text'],
        date: ['dates.publishedDate'],
        verified: ['labels.verification.isVerified'],
        helpfulVotes: ['likes'],
        country: ['consumer.countryCode'],
        language: ['language'],
      },
    }),
  ],
  reviews: [
    {
      cards: '[data-service-review-card-paper]',
      // Four of the reviews stand above the list too, cut short.
      outside: '[class*="relevantReviews" i]',
      id: [{ at: 'a[href*="/reviews/"]@href', says: /\/reviews\/([0-9a-f]{24})/u }],
      rating: ['[data-service-review-rating]@data-service-review-rating'],
      title: ['[data-service-review-title-typography]'],
      text: ['[data-service-review-text-typography]'],
      date: ['time@datetime'],
      country: ['[data-consumer-country-typography]'],
    },
  ],
}
