import type { Site } from './site.ts'

/** Trendyol: its JSON-LD says all; the markup is filled later. */
export const trendyol: Site = {
  name: 'trendyol',
  hosts: ['trendyol.com', 'trendyol.de'],
  url: /-p-(?<id>\d{4,})/u,
  product: { title: ['h1.product-title', 'h1'] },
  reviews: [],
}
