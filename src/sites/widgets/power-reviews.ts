import type { ReviewLayout } from '../site.ts'

/** PowerReviews' reviews in any shop, as public code shows their markup; not yet seen on a live page. */
export const powerReviewsCards: readonly ReviewLayout[] = [
  {
    cards: '.pr-review',
    outside: '.pr-review-snapshot, .pr-review-carousel',
    skip: '.pr-rd-merchant-response, .pr-accessible-btn',
    id: [{ at: '.pr-rd-review-headline@id', says: /-(\d{3,})$/u }],
    rating: ['.pr-rd-star-rating .pr-snippet-rating-decimal', '.pr-snippet-stars@aria-label'],
    title: ['.pr-rd-review-headline'],
    text: ['.pr-rd-description-text'],
    date: ['.pr-rd-author-submission-date time@datetime', '.pr-rd-author-submission-date'],
    verified: ['.pr-verified_buyer', { at: '.pr-rd-badging-text', says: /verified buyer/iu }],
    incentive: {
      free: [{ at: '[class*="pr-rd-disclosure"]', says: /free|sampl/iu }],
      other: ['[class*="pr-rd-disclosure"], [class*="pr-rd-incentivized"]'],
    },
    helpfulVotes: ['.pr-helpful-yes .pr-helpful-count'],
    images: '.pr-rd-images img',
    language: ['.pr-rd-description-text@lang'],
  },
]
