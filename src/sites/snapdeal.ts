import type { Site } from './site.ts'

/** Snapdeal: product pages of 2026; their reviews are loaded into a place that stands empty at first. */
export const snapdeal: Site = {
  name: 'snapdeal',
  hosts: ['snapdeal.com'],
  url: /\/product\/[^/]+\/(?<id>\d{6,})/u,
  product: { title: ['h1'] },
  reviewPlace: '#reviewsContainer',
  reviews: [],
}
