import type { Endpoint } from './endpoint.ts'
import { shopifyProduct } from './shopify.ts'

/** Fera, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/fera.js); https://developers.fera.ai. */
export const fera: Endpoint = {
  name: 'fera',
  mark: 'script[src*="fera.ai"], [class*="fera-"]',
  keys: {
    key: { at: [{ in: 'scripts', says: /["'](pk_[\da-f]+)["']/u }], is: /pk_[\da-f]{10,80}/u },
    product: shopifyProduct({ in: 'scripts', says: /setProductId["']?\s?,\s?product_id\s?:\s?["'](\d+)["']/u }),
  },
  address: 'https://cdn.fera.ai/api/v3/public/products/{product}/reviews.json?api_key={key}&page={page}&page_size={size}',
  size: 50,
  replies: [
    {
      kind: 'json',
      list: 'data',
      total: 'meta.total_count',
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['heading'],
        text: ['body'],
        date: ['created_at'],
        verified: ['is_verified'],
        images: ['media.*.id'],
      },
    },
  ],
}
