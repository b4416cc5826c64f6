import type { Site } from './site.ts'
import { bazaarvoiceCards } from './widgets/bazaarvoice.ts'

/** Kiabi, whose reviews Bazaarvoice draws. */
export const kiabi: Site = {
  name: 'kiabi',
  hosts: ['kiabi.com', 'kiabi.es', 'kiabi.it', 'kiabi.be', 'kiabi.pt', 'kiabi.fr'],
  url: /_(?<id>P\d+(?:C\d+)?)(?:[/?]|$)/u,
  product: { title: [] },
  reviews: bazaarvoiceCards,
  // What is marked up as the words of a review holds the recommendation too.
  distrusts: { reviews: 'all' },
}
