import type { Site } from './site.ts'

/**
 * Best Buy: the reviews that its product pages hid for search engines in 2016, and those of its product and review pages since 2020, as public code
 * shows them (https://github.com/ading2210/reviews-squared and others; these not yet seen on a live page).
 */
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
    {
      cards: 'li.review-item',
      rating: [{ at: 'p.visually-hidden', says: /^Rated .+/u }],
      title: ['.review-title'],
      text: ['.ugc-review-body .pre-white-space', '.ugc-review-body'],
      date: ['.submission-date@title'],
      verified: [{ at: '.verified-purchaser-mv-wrapper', says: /^Verified/u }],
      helpfulVotes: ['[data-track="Helpful"]', '.helpfulness-button'],
    },
  ],
}
