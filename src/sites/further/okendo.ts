import type { Endpoint } from './endpoint.ts'
import { SHOPIFY_PRODUCT } from './shopify.ts'

/**
 * Okendo, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/okendo.js) and others;
 * https://docs.okendo.io. It hands out a mark to go on from, in an address that lacks its version.
 */
export const okendo: Endpoint = {
  name: 'okendo',
  mark: '[data-oke-widget], [data-oke-reviews-widget], [data-oke-reviews-product-id], meta[name="oke:subscriber_id"]',
  keys: {
    shop: {
      at: [
        'meta[name="oke:subscriber_id"]@content',
        '[data-oke-reviews-subscriber-id]@data-oke-reviews-subscriber-id',
        { in: 'requests', says: /api\.okendo\.io\/v1\/stores\/([\da-f-]+)\//u },
        { in: 'scripts', says: /["']subscriberId["']\s?:\s?["']([\da-f-]{36})["']/u },
      ],
      is: /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/u,
    },
    product: {
      at: [
        { at: '[data-oke-widget][data-oke-reviews-product-id]@data-oke-reviews-product-id', says: /^shopify-(\d+)$/u },
        { at: '[data-oke-reviews-product-id]@data-oke-reviews-product-id', says: /^shopify-(\d+)$/u },
        ...SHOPIFY_PRODUCT,
      ],
      is: /\d{6,20}/u,
    },
  },
  address: 'https://api.okendo.io/v1/stores/{shop}/products/shopify-{product}/reviews?limit={size}',
  size: 25,
  next: { path: 'nextUrl', says: /[?&]lastEvaluated=([^&]+)/u, add: '&lastEvaluated={cursor}' },
  replies: [
    {
      kind: 'json',
      list: 'reviews',
      review: {
        id: ['reviewId'],
        rating: ['rating'],
        title: ['title'],
        text: ['body'],
        date: ['dateCreated'],
        verified: ['reviewer.isVerified', 'isVerifiedBuyer'],
        incentive: { other: ['isIncentivized'] },
        helpfulVotes: ['helpfulCount'],
        images: ['media.*.thumbnailUrl', 'media.*.url'],
        variant: ['productVariantName'],
        country: ['reviewer.location.country.code'],
        language: ['languageCode'],
      },
    },
  ],
}
