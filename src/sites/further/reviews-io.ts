import type { Endpoint } from './endpoint.ts'

/**
 * REVIEWS.io, as its Polaris widget asks it; open to any shop's page. Seen in public code, not live: several crawlers and storefronts;
 * https://developer.reviews.io.
 */
export const reviewsIo: Endpoint = {
  name: 'reviews-io',
  mark: '#ReviewsWidget, .ruk_rating_snippet, script[src*="widget.reviews.io"], script[src*="widget.reviews.co.uk"]',
  keys: {
    shop: {
      at: [
        { in: 'requests', says: /api\.reviews\.(?:io|co\.uk)\/\S{1,500}?[?&]store=([\w.-]+)/u },
        { in: 'scripts', says: /ReviewsWidget\(\s?["'][^"']{1,60}["']\s?,\s?\{[^{}]{0,300}?store["']?\s?:\s?["']([\w.-]+)["']/u },
        { in: 'scripts', says: /reviewsIoStore\s?=\s?["']([\w.-]+)["']/u },
      ],
      is: /[\w.-]{2,80}/u,
    },
    product: {
      at: [
        '.ruk_rating_snippet[data-sku]@data-sku',
        { in: 'scripts', says: /product_review["']?\s?:\s?\{[^{}]{0,300}?sku["']?\s?:\s?["']([^"']+)["']/u },
      ],
      is: /[\w.:;/ -]{1,300}/u,
    },
  },
  address: 'https://api.reviews.io/timeline/data?type=product_review&store={shop}&sku={product}&page={page}&per_page={size}&lang=en',
  size: 25,
  replies: [
    {
      kind: 'json',
      list: 'timeline',
      total: 'stats.review_count',
      review: {
        id: ['_source._id', '_id'],
        rating: ['_source.rating'],
        title: ['_source.review_title', '_source.title'],
        text: ['_source.comments'],
        date: ['_source.date_created'],
        verified: ['_source.order_id'],
        helpfulVotes: ['_source.helpful'],
        images: ['_source.images.*'],
      },
    },
  ],
}
