import type { Endpoint } from './endpoint.ts'

/** Feefo, as its widget asks it. Seen in public code (notes on hughes.co.uk), not live; https://support.feefo.com. One entry can hold several products. */
export const feefo: Endpoint = {
  name: 'feefo',
  mark: 'script[src*="feefo.com"], [class*="feefo"], feefo-product-stars',
  keys: {
    shop: {
      at: [
        { at: 'script[src*="api.feefo.com/api/javascript/"]@src', says: /\/api\/javascript\/([\w-]+)/u },
        { at: 'script[src*="register.feefo.com/"]@src', says: /\/merchant\/([\w-]+)/u },
        '[class*="feefo"][data-merchant-identifier]@data-merchant-identifier',
        { in: 'requests', says: /api\.feefo\.com\/\S{1,500}?[?&]merchant_identifier=([\w-]+)/u },
      ],
      is: /[\w-]{2,60}/u,
    },
    product: {
      at: [
        'feefo-product-stars[product-sku]@product-sku',
        '[data-feefo-product-id]@data-feefo-product-id',
        '[class*="feefo"][data-product-sku]@data-product-sku',
        '[class*="feefo"][data-parent-product-sku]@data-parent-product-sku',
      ],
      is: /[\w.:/ -]{1,100}/u,
    },
  },
  address:
    'https://api.feefo.com/api/10/reviews/product?merchant_identifier={shop}&product_sku={product}&page={page}&page_size={size}&since_period=ALL&empty_reviews=false',
  size: 25,
  replies: [
    {
      kind: 'json',
      list: 'reviews',
      total: 'summary.meta.count',
      review: {
        id: ['products.*.id'],
        rating: ['products.*.rating.rating'],
        title: ['products.*.title'],
        text: ['products.*.review'],
        date: ['products.*.created_at'],
        verified: [{ at: 'products.*.feedbackVerificationState', is: /^feefoVerified$/u }],
        helpfulVotes: ['products.*.helpful_votes'],
        images: ['products.*.media.*.id'],
      },
    },
  ],
}
