import type { Site } from './site.ts'

/** eMAG: product pages of 2020. */
export const emag: Site = {
  name: 'emag',
  hosts: ['emag.ro', 'emag.bg', 'emag.hu'],
  url: /\/pd\/(?<id>[A-Z0-9]{6,})/u,
  product: { title: ['h1.page-title', 'h1'] },
  reviewPlace: '.js-reviews-container',
  reviews: [
    {
      cards: '.product-review-item',
      id: ['@data-id'],
      rating: ['.star-rating-inner@style'],
      title: ['.product-review-title'],
      text: ['.review-body-container'],
      date: ['.product-review-user-meta p'],
      verified: ['.verified-order'],
      marksAllVerified: true,
      helpfulVotes: ['.vote-review-text'],
      variant: ['.product-review-user-meta .label-neutral'],
    },
  ],
}
