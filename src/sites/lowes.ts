import type { Site } from './site.ts'

/** Lowe's: product pages, whose reviews are read by what cards have in common; more come from where the page itself asks (`further/lowes.ts`). Not yet seen on a live page; https://www.lowes.com. */
export const lowes: Site = {
  name: 'lowes',
  hosts: ['lowes.com'],
  url: /\/pd\/(?:[^/?]+\/)?(?<id>\d{4,})/u,
  product: { title: ['h1'] },
  reviews: [],
}
