import type { Site } from './site.ts'

/** Newegg: product pages. As public code of 2020 to 2025 shows it (several crawlers); not yet seen on a live page. */
export const newegg: Site = {
  name: 'newegg',
  hosts: ['newegg.com', 'newegg.ca'],
  url: /\/p\/(?<id>[\w-]{5,})/u,
  product: { title: ['h1.product-title'] },
  reviews: [
    {
      cards: '.comments-cell',
      rating: ['i.rating@class'],
      title: ['.comments-title-content'],
      text: ['.comments-content'],
      date: ['.comments-time-right@content', '.comments-title > .comments-text'],
      verified: ['.comments-verified-owner'],
      marksAllVerified: true,
    },
  ],
}
