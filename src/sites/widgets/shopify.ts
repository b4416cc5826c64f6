import type { ReviewLayout } from '../site.ts'

/** Shopify's own product reviews, whose app has ended but whose markup many shops still hold; as public code shows it, not yet seen on a live page. */
export const shopifyCards: readonly ReviewLayout[] = [
  {
    cards: '.spr-review',
    skip: '.spr-review-reply',
    id: [{ at: '@id', says: /(\d{3,})$/u }],
    rating: ['.spr-starratings@aria-label', '.spr-starratings@data-rating'],
    title: ['.spr-review-header-title'],
    text: ['.spr-review-content-body'],
    date: ['.spr-review-header-byline strong:last-of-type'],
  },
]
