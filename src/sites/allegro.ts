import type { Site } from './site.ts'

/** Allegro: its JSON-LD says all. As public code shows it (https://github.com/scrapfly/scrapfly-scrapers, allegro-scraper); not yet seen on a live page. */
export const allegro: Site = {
  name: 'allegro',
  hosts: 'pl cz sk hu'.split(' ').map((ending) => `allegro.${ending}`),
  // An offer has a number, a product of several offers a UUID.
  url: /\/(?:oferta|produkt|nabidka|ponuka|ajanlat)\/(?:[^/?]*-)?(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{8,})(?:[/?]|$)/u,
  product: { title: ['h1'] },
  reviews: [],
}
