import type { Site } from './site.ts'

/** Etsy: listings of 2020 and of 2026. */
export const etsy: Site = {
  name: 'etsy',
  hosts: ['etsy.com'],
  url: /\/listing\/(?<id>\d+)/u,
  product: {
    title: ['h1[data-buy-box-listing-title]', '[data-component=listing-page-title-component] h1', '#listing-page-cart h1'],
    averageRating: ['.reviews-rating'],
    ratingCount: [{ at: '#reviews p', says: /^\((\d[\d.,\s]*) \S+\)$/u }, '#same-listing-reviews-tab .wt-badge'],
  },
  reviews: [
    {
      cards: '[data-review-region]',
      // A second list has those of the shop's other listings.
      outside: '#shop-listing-reviews-panel, [data-shop-reviews]',
      id: ['@data-review-region'],
      rating: ['input[name=rating]@value'],
      text: ['[data-original-content]', '[id^=review-preview-toggle]', '[data-review-text-toggle-wrapper]'],
      date: [{ at: 'p', says: /\p{L}[\s\S]*\d{4}$/u }],
      images: 'img[src*="/iap/"]',
    },
  ],
  // The rating and the count there are the shop's.
  distrusts: { product: ['averageRating', 'ratingCount'] },
}
