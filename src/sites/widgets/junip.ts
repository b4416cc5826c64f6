import type { ReviewLayout } from '../site.ts'

/** Junip's reviews in any shop, as public code shows their markup; not yet seen on a live page. */
export const junipCards: readonly ReviewLayout[] = [
  {
    cards: '.junip-review-list-item-container',
    outside: '.junip-review-carousel-container, .junip-review-highlights',
    skip: '.junip-review-response, .junip-read-more',
    id: ['@data-review-id'],
    rating: ['.junip-star-ratings-container@aria-label'],
    title: ['.junip-review-title'],
    text: ['.junip-review-body'],
    date: ['.junip-review-date'],
    verified: ['[class*="junip-verified"]'],
    helpfulVotes: ['.junip-upvote-count'],
    images: '[class*="junip-review-media"] img',
  },
]
