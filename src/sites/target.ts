import type { Site } from './site.ts'

/** Target: the names that its pages give their parts for tests. As public code shows it (Scrapfly's crawler and others); not yet seen on a live page. */
export const target: Site = {
  name: 'target',
  hosts: ['target.com'],
  url: /\/A-(?<id>\d{6,})/u,
  product: { title: ['[data-test="product-title"]'] },
  reviews: [
    {
      cards: '[data-test="reviews-list"] > *',
      rating: ['[data-test="review-card--ratings"]@aria-label', '[data-test="ratings"]'],
      title: ['[data-test="review-card--title"]'],
      text: ['[data-test="review-card--text"]'],
      date: ['[data-test="review-card--reviewTime"]'],
      images: '[data-test="review-card--photos"] img',
    },
  ],
}
