import type { Site } from './site.ts'

/** John Lewis: product pages of 2020, where each part of a review stands twice, for narrow screens and for wide ones. */
export const johnLewis: Site = {
  name: 'john-lewis',
  hosts: ['johnlewis.com'],
  url: /\/p(?<id>\d{5,})(?:[/?]|$)/u,
  product: { title: ['h1.product-header__title'] },
  reviews: [
    {
      cards: '[class^="Review_Review__"]',
      rating: ['[class*="Stars_Stars"]@aria-label'],
      title: ['h1'],
      text: ['[class*="Review__content"] > div:not([class*="_desktop__"])'],
      date: ['[class*="dateAndLocation"]'],
    },
  ],
}
