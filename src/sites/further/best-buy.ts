import type { Endpoint, Reply } from './endpoint.ts'

// Seen in public code, not live: scrapfly/scrapfly-scrapers (bestbuy-scraper) and several crawlers of both shops.

const sku = /\d{6,10}/u

const replies: readonly Reply[] = [
  {
    kind: 'json',
    list: 'topics',
    total: 'totalResults',
    review: {
      id: ['id', 'reviewId'],
      rating: ['rating'],
      title: ['title'],
      text: ['text'],
      date: ['submissionTime'],
      verified: [
        { at: 'badges.*.badgeCode', is: /verifiedpurchaser/iu },
        { at: 'badges.*.code', is: /verifiedpurchaser/iu },
      ],
      incentive: { other: [{ at: 'badges.*.badgeCode', is: /incentiv|free|sampl|tech ?insider/iu }] },
      helpfulVotes: ['positiveFeedbackCount'],
      images: ['photos.*.photoId', 'photos.*.normalUrl'],
      videos: ['videos.*.videoId'],
    },
  },
]

/** Best Buy in the United States. */
export const bestBuy: Endpoint = {
  name: 'best-buy',
  hosts: ['bestbuy.com'],
  keys: {
    sku: {
      at: [
        { in: 'address', says: /[?&]skuId=(\d+)/u },
        { in: 'address', says: /\/(\d{6,10})\.p(?:$|\?)/u },
        { in: 'address', says: /\/sku\/(\d+)/u },
        '[data-sku-id]@data-sku-id',
        { in: 'scripts', says: /"skuId"\s?:\s?"?(\d+)/u },
      ],
      is: sku,
    },
  },
  address: '/ugc/v2/reviews?page={page}&pageSize={size}&sku={sku}',
  size: 20,
  replies,
}

/** Best Buy in Canada. */
export const bestBuyCanada: Endpoint = {
  name: 'best-buy-canada',
  hosts: ['bestbuy.ca'],
  keys: { sku: { at: [{ in: 'address', says: /\/product\/(?:[^/?]+\/)?(\d+)/u }], is: sku } },
  address: '/api/reviews/v2/products/{sku}/reviews?source=all&lang=en-CA&pageSize={size}&page={page}&sortBy=relevancy',
  size: 20,
  replies: [
    {
      kind: 'json',
      list: 'reviews',
      total: 'total',
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['title'],
        text: ['comment'],
        date: ['submissionTime'],
        verified: ['isVerifiedPurchaser'],
        helpfulVotes: ['positiveFeedbackCount'],
        images: ['photos.*'],
        language: ['contentLocale'],
      },
    },
  ],
}
