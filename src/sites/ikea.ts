import type { Site } from './site.ts'

/** IKEA: its JSON-LD says all, and calls the product by its whole name. */
export const ikea: Site = {
  name: 'ikea',
  hosts: ['ikea.com'],
  url: /\/p\/(?:[^/]*-)?(?<id>s?\d{8})\/?(?:\?|$)/iu,
  product: { title: [] },
  reviews: [],
}
