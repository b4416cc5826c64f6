import type { Site } from './site.ts'

/** Ubuy: product pages of 2026, which show a rating but no review; what is marked up as one is a list of pros and cons that the shop made. */
export const ubuy: Site = {
  name: 'ubuy',
  hosts: ['ubuy.co.in', 'ubuy.com', 'u-buy.com'],
  url: /\/product\/(?<id>[A-Z0-9]{5,})-/u,
  product: {
    title: ['h1.title', 'h1'],
    averageRating: ['.total_review'],
    ratingCount: ['.customer-ratings .rating-count'],
  },
  reviews: [],
  distrusts: { reviews: 'all' },
}
