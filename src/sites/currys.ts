import type { Site } from './site.ts'

/** Currys: its JSON-LD holds some reviews. As public code of 2025 shows it (a crawler of Boots and Currys); https://www.currys.co.uk not yet seen on a live page. */
export const currys: Site = {
  name: 'currys',
  hosts: ['currys.co.uk', 'currys.ie'],
  url: /\/products\/(?:[^/?]*-)?(?<id>\d{7,})\.html/u,
  product: { title: ['h1'] },
  reviews: [],
}
