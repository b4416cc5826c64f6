import type { ReviewLayout } from '../site.ts'

/** Yotpo's reviews in any shop, its older and its newer widget, as public code shows their markup; not yet seen on a live page. */
export const yotpoCards: readonly ReviewLayout[] = [
  {
    cards: '.yotpo-review:not(.yotpo-hidden)',
    outside: '.yotpo-reviews-carousel, .yotpo-promoted-products-widget, [class*="yotpo-carousel"]',
    skip: '.yotpo-read-more, [class*="read-more"]',
    id: ['@data-review-id'],
    rating: [
      '.yotpo-review-stars .sr-only',
      '[class*="yotpo-star-rating"]@aria-label',
      '[class*="yotpo"][aria-label*="star" i]@aria-label',
    ],
    title: ['.content-title', '.yotpo-review-title'],
    text: ['.content-review', '.yotpo-review-content'],
    date: ['.yotpo-review-date', '.yotpo-date-format'],
    verified: [{ at: '.yotpo-user-title', says: /verified buyer/iu }, '[class*="yotpo-reviewer-verified"]'],
    helpfulVotes: ['.vote-sum[data-type="up"]', '[class*="thumbs-up"] [class*="count"]'],
    images: '[class*="yotpo-review-image"] img, [class*="yotpo-reviews-image"] img',
  },
]
