import type { Site } from './site.ts'

/** Best Buy: the reviews that its product pages hid for search engines in 2016; later layouts by what their cards have in common with others. */
export const bestBuy: Site = {
  name: 'best-buy',
  hosts: ['bestbuy.com', 'bestbuy.ca'],
  url: /(?:\/|skuId=)(?<id>\d{7,8})(?:\.p|[/?&]|$)/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '[itemprop=reviews]',
      rating: ['[itemprop=ratingValue]'],
      title: ['[itemprop=name]'],
      text: ['[itemprop=description]'],
      date: ['[itemprop=datePublished]@content'],
      helpfulVotes: [{ at: 'p', says: /^(\d+) out of \d+/u }],
    },
  ],
}
