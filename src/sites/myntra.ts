import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** Myntra: product pages and review lists of 2025; the pictures stand only in the page's state. */
export const myntra: Site = {
  name: 'myntra',
  hosts: ['myntra.com'],
  url: /\/(?<id>\d{5,})(?:\/buy)?\/?(?:\?|$)/u,
  product: { title: [] },
  sources: [
    pageState({
      after: 'window.__myx = ',
      product: {
        title: ['pdpData.name'],
        averageRating: ['pdpData.ratings.averageRating'],
        ratingCount: ['pdpData.ratings.totalCount'],
      },
      list: 'pdpData.ratings.reviewInfo.topReviews.*',
      review: {
        id: ['reviewId'],
        rating: ['userRating'],
        text: ['reviewText'],
        date: ['timestamp'],
        helpfulVotes: ['upvotes'],
        images: ['reviewImages.*.imageUrl'],
      },
    }),
  ],
  reviews: [
    {
      cards: '.user-review-userReviewWrapper',
      rating: ['.user-review-starRating'],
      text: ['.user-review-reviewTextWrapper'],
      date: ['.user-review-left'],
      helpfulVotes: ['[class*=user-review-helpful]'],
    },
  ],
  // Of the shown reviews it repeats one, in some customer's name.
  distrusts: { reviews: 'all' },
}
