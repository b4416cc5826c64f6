import type { ReviewPaths } from './further/endpoint.ts'
import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** One review in the state of a page, and of the pages of reviews that can be asked for. */
export const WALMART_REVIEW: ReviewPaths = {
  id: ['reviewId'],
  rating: ['rating'],
  title: ['reviewTitle'],
  text: ['reviewText'],
  date: ['reviewSubmissionTime'],
  verified: [{ at: 'badges.*.id', is: /verified/iu }],
  marksAllVerified: true,
  incentive: { other: [{ at: 'badges.*.id', is: /incentiv|spark/iu }] },
  helpfulVotes: ['positiveFeedback'],
  images: ['media.*.normalUrl', 'photos.*.normalUrl'],
  language: ['originalLanguage'],
}

/**
 * Walmart: the state of product pages and of pages of reviews, and what they show once another page of reviews is opened. As public code of 2023 to
 * 2026 shows it (https://github.com/luminati-io/walmart-scraper and others); not yet seen on a live page.
 */
export const walmart: Site = {
  name: 'walmart',
  hosts: ['walmart.com', 'walmart.ca'],
  url: /\/(?:ip\/(?:[^/?]+\/)?|reviews\/product\/)(?<id>[\dA-Z]{5,15})(?:[/?]|$)/u,
  product: { title: ['h1'] },
  sources: [
    pageState({
      within: '#__NEXT_DATA__',
      after: '"initialData":',
      product: {
        title: ['data.product.name'],
        averageRating: ['data.reviews.averageOverallRating'],
        ratingCount: ['data.reviews.totalReviewCount'],
      },
      histogram: [
        'data.reviews.ratingValueFiveCount',
        'data.reviews.ratingValueFourCount',
        'data.reviews.ratingValueThreeCount',
        'data.reviews.ratingValueTwoCount',
        'data.reviews.ratingValueOneCount',
      ],
      list: 'data.reviews.customerReviews.*',
      review: WALMART_REVIEW,
    }),
  ],
  reviews: [
    {
      // Other classes change with every build.
      cards: '.overflow-visible.b--none:has([data-testid="enhanced-review-content"])',
      rating: [{ at: 'span', says: /^(\d(?:\.\d)?) out of 5 stars review$/u }],
      title: ['h3'],
      text: ['[data-testid="enhanced-review-content"] p'],
      date: ['.f7.gray'],
    },
  ],
}
