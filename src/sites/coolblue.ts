import type { Site } from './site.ts'

/** Coolblue: its JSON-LD names the product, its reviews are read by what cards have in common. As public code shows it (the Affiliate Egg parsers, https://www.keywordrush.com); not yet seen on a live page. */
export const coolblue: Site = {
  name: 'coolblue',
  hosts: ['coolblue.nl', 'coolblue.be', 'coolblue.de'],
  url: /\/(?:product|produkt|produit)\/(?<id>\d{4,})/u,
  product: { title: ['.js-product-name', 'h1'] },
  reviews: [],
}
