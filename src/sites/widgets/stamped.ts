import type { ReviewLayout } from '../site.ts'

/** Stamped's reviews in any shop, as public code shows their markup; not yet seen on a live page. */
export const stampedCards: readonly ReviewLayout[] = [
  {
    cards: '.stamped-review',
    outside: '.stamped-carousel, .stamped-visual-feed',
    skip: '.stamped-review-reply, .stamped-review-read-more',
    id: [{ at: '@id', says: /(\d{3,})$/u }, '@data-review-id'],
    rating: ['.stamped-starratings@data-rating'],
    title: ['.stamped-review-header-title'],
    text: ['.stamped-review-body > .stamped-review-content-body', '.stamped-review-content-body'],
    date: ['.created'],
    verified: ['.stamped-verified-badge'],
    helpfulVotes: ['.stamped-thumbs-up'],
    images: '.stamped-review-image img',
    variant: ['.stamped-review-variant'],
  },
]
