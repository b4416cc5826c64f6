import { judgeMeCards } from '../widgets/judge-me.ts'
import type { Endpoint } from './endpoint.ts'
import { SHOPIFY_SHOP, shopifyProduct } from './shopify.ts'

/**
 * Judge.me, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/judgeme.js) and others.
 * It hands out its own markup, in newer shops JSON; of more than some twenty at a time it leaves out the rest.
 */
export const judgeMe: Endpoint = {
  name: 'judge-me',
  mark: '.jdgm-widget, [class*="jdgm-rev"], script[src*="judge.me"]',
  keys: {
    shop: {
      at: [
        { in: 'requests', says: /judge\.me\/reviews\/\S{1,500}?[?&]shop_domain=([\w.-]+)/u },
        { in: 'scripts', says: /jdgm\.SHOP_DOMAIN\s?=\s?["']([\w.-]+)["']/u },
        ...SHOPIFY_SHOP,
      ],
      is: /[\w-]{1,80}(?:\.[\w-]{1,40}){1,4}/u,
    },
    platform: {
      at: [{ in: 'scripts', says: /jdgm\.PLATFORM\s?=\s?["'](\w+)["']/u }],
      is: /[a-z]{3,20}/u,
      otherwise: 'shopify',
    },
    product: shopifyProduct(
      '.jdgm-review-widget[data-id]@data-id',
      '.jdgm-review-widget[data-product-id]@data-product-id',
      '.jdgm-widget[data-id]@data-id',
    ),
  },
  address:
    'https://api.judge.me/reviews/reviews_for_widget?url={shop}&shop_domain={shop}&platform={platform}&product_id={product}&page={page}&per_page={size}&legacy_widget=true',
  size: 20,
  replies: [
    { kind: 'markup', path: 'html', total: 'total_count', layouts: judgeMeCards },
    {
      kind: 'json',
      list: 'reviews',
      total: 'number_of_reviews',
      review: {
        id: ['uuid', 'id'],
        rating: ['rating'],
        title: ['title'],
        text: ['body_html', 'body'],
        date: ['created_at'],
        verified: [{ at: 'verified_buyer', is: /^(?:true|verified)/u }],
        images: ['pictures_urls.*', 'pictures.*'],
      },
    },
  ],
}
