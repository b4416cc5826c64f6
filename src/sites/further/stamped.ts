import type { Endpoint } from './endpoint.ts'
import { SHOPIFY_SHOP, shopifyProduct } from './shopify.ts'

/**
 * Stamped, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/stamped.js),
 * BuilderIO/mitosis. Its key says itself that it is public.
 */
export const stamped: Endpoint = {
  name: 'stamped',
  mark: '#stamped-main-widget, .stamped-main-widget, #stamped-script-widget, script[src*="stamped.io"]',
  keys: {
    key: {
      at: [
        '#stamped-script-widget@data-api-key',
        { in: 'requests', says: /stamped\.io\/api\/\S{1,500}?[?&]apiKey=(pubkey-\w+)/iu },
        { in: 'scripts', says: /["'](pubkey-\w+)["']/u },
      ],
      is: /pubkey-\w{10,80}/u,
    },
    shop: {
      at: [
        { in: 'requests', says: /stamped\.io\/api\/\S{1,500}?[?&]storeUrl=([\w.-]+)/iu },
        { in: 'scripts', says: /["']?sId["']?\s?:\s?["']?(\d{3,12})/u },
        ...SHOPIFY_SHOP,
      ],
      is: /[\w.-]{3,80}/u,
    },
    product: shopifyProduct(
      '#stamped-main-widget[data-product-id]@data-product-id',
      '.stamped-main-widget[data-product-id]@data-product-id',
    ),
  },
  address: 'https://stamped.io/api/widget/reviews?productId={product}&apiKey={key}&storeUrl={shop}&page={page}&take={size}',
  size: 50,
  replies: [
    {
      kind: 'json',
      list: 'data',
      total: 'total',
      review: {
        id: ['id'],
        rating: ['reviewRating'],
        title: ['reviewTitle'],
        text: ['reviewMessage'],
        date: ['dateCreated', 'reviewDate'],
        verified: ['reviewVerifiedType'],
        helpfulVotes: ['reviewVotesUp'],
        images: ['reviewUserPhotos'],
        videos: ['reviewUserVideos'],
        variant: ['productVariantName'],
      },
    },
  ],
}
