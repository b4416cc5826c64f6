import type { Site } from './site.ts'
import { bazaarvoiceCards } from './widgets/bazaarvoice.ts'

/** Costco in America, whose reviews are Bazaarvoice's. As public code shows it (https://github.com/DimplyBarkha/gajendra-profecialinks, stores/c/costco); not yet seen on a live page. */
export const costco: Site = {
  name: 'costco',
  hosts: ['costco.com', 'costco.ca'],
  url: /(?:\.product\.|\/p\/-\/(?:[^/?]*\/)?)(?<id>\d{4,})(?:\.html|[/?]|$)/u,
  product: { title: ['h1[itemprop="name"]', 'h1'], averageRating: ['.bv-rating-ratio-number'] },
  reviews: bazaarvoiceCards,
}
