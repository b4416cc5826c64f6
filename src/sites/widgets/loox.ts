import type { ReviewLayout } from '../site.ts'

/** Loox's reviews where they stand in the shop's own page and not in a frame, as public code shows their markup; not yet seen on a live page. */
export const looxCards: readonly ReviewLayout[] = [
  {
    cards: '.loox-review, #looxReviews .grid-item[data-id], [class*="loox-reviews"] .grid-item[data-id]',
    outside: '.loox-carousel',
    skip: '.reply, .loox-reply',
    id: ['@data-id'],
    rating: ['.stars [aria-label]@aria-label', '.loox-rating@data-rating', '[aria-label*="star" i]@aria-label'],
    text: ['.main-text', '.loox-review__content', '.loox-review-content'],
    date: ['.time@data-time', '.loox-review__date'],
    verified: ['.loox-verified, .verified-purchase, [class*="verified-badge"]'],
    images: '.item-img img, .loox-review__img img',
  },
]
