import type { Endpoint } from './endpoint.ts'
import { shopifyProduct } from './shopify.ts'

/**
 * Junip, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/junip.js). More than 50 at
 * a time are refused; it hands out a mark to go on from, and never says how many there are.
 */
export const junip: Endpoint = {
  name: 'junip',
  mark: '[class*="junip-"], script[src*="juniphq.com"]',
  keys: {
    shop: {
      at: [
        '.junip-store-key[data-store-key]@data-store-key',
        '[data-junip-store-key]@data-junip-store-key',
        '[data-store-key]@data-store-key',
      ],
      is: /[\w-]{12,60}/u,
    },
    product: shopifyProduct(
      '.junip-product-review[data-product-id]@data-product-id',
      '.junip-product-summary[data-product-id]@data-product-id',
    ),
  },
  address: 'https://apid.juniphq.com/v2/products/remote/{product}/reviews?page_size={size}',
  headers: { 'junip-store-key': '{shop}' },
  size: 25,
  next: { path: 'meta.after', says: /^([\w=+/-]+)$/u, add: '&page_after={cursor}' },
  replies: [
    {
      kind: 'json',
      list: 'data',
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['title'],
        text: ['body'],
        date: ['created_at'],
        verified: ['verified_buyer'],
        helpfulVotes: ['up_vote_count'],
        images: ['photo_urls.*'],
        videos: ['video_urls.*'],
      },
    },
  ],
}
