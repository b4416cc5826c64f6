import type { Site } from './site.ts'

/** Global Industrial: product pages of 2019; the stars are a number in an attribute of their own. */
export const globalIndustrial: Site = {
  name: 'global-industrial',
  hosts: ['globalindustrial.com', 'globalindustrial.ca'],
  url: /^\/p\/(?:.*\/)?(?<id>[\w.-]+)\/?(?:\?|$)/u,
  product: { title: ['#product-detail-body h1', 'h1'] },
  reviews: [
    {
      cards: '.reviews-list li',
      skip: 'h6',
      rating: ['.star-rating@rating'],
      title: ['.review-title'],
      text: ['.reviews article'],
      date: ['.reviewer p'],
    },
  ],
}
