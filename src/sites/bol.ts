import type { Site } from './site.ts'

/** bol: product pages of 2023. As public code shows it (rubenbouwman/Simple-Webscrapers-for-school and others); not yet seen on a live page. */
export const bol: Site = {
  name: 'bol',
  hosts: ['bol.com'],
  url: /\/p\/[^/?]+\/(?<id>\d{8,})/u,
  product: { title: ['h1 [data-test="title"]', 'h1'] },
  reviews: [
    {
      cards: '.review.js-review',
      rating: ['.star-rating@aria-label'],
      title: ['.review__title'],
      text: ['[data-test="review-body"]', '.review__body'],
    },
  ],
}
