import type { Endpoint } from './endpoint.ts'
import { shopifyProduct } from './shopify.ts'

/**
 * Yotpo, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/yotpo.js), singer-io/tap-yotpo,
 * ginlane/gatsby-source-yotpo-shopify. The key of its loyalty programme is another one; the host's robots.txt opens this path.
 */
export const yotpo: Endpoint = {
  name: 'yotpo',
  mark: '[class*="yotpo-main-widget"], [class*="yotpo-widget-instance"], [data-yotpo-product-id], [data-yotpo-instance-id], script[src*="staticw2.yotpo.com"]',
  keys: {
    shop: {
      at: [
        { at: 'script[src*="staticw2.yotpo.com/"]@src', says: /staticw2\.yotpo\.com\/([\w-]+)\//u },
        { at: 'script[src*="cdn-widgetsrepository.yotpo.com/v1/loader/"]@src', says: /\/v1\/loader\/([\w-]+)/u },
        { in: 'requests', says: /api-cdn\.yotpo\.com\/v1\/widget\/([\w-]+)\//u },
        { in: 'requests', says: /staticw2\.yotpo\.com\/([\w-]+)\/widget/u },
        { in: 'scripts', says: /staticw2\.yotpo\.com\/([\w-]+)\/widget/u },
      ],
      is: /[\w-]{15,60}/u,
    },
    product: shopifyProduct('.yotpo-main-widget[data-product-id]@data-product-id', '[data-yotpo-product-id]@data-yotpo-product-id'),
  },
  address: 'https://api-cdn.yotpo.com/v1/widget/{shop}/products/{product}/reviews.json?per_page={size}&page={page}',
  size: 50,
  replies: [
    {
      kind: 'json',
      list: 'response.reviews',
      total: 'response.pagination.total',
      review: {
        id: ['id'],
        rating: ['score'],
        title: ['title'],
        text: ['content'],
        date: ['created_at'],
        verified: ['verified_buyer'],
        helpfulVotes: ['votes_up'],
        images: ['images_data.*.id'],
        videos: ['videos_data.*.id'],
      },
    },
  ],
}
