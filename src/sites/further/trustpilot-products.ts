import type { Endpoint } from './endpoint.ts'

/**
 * Trustpilot's widget of product reviews, which stands in a frame of its own that nobody else may look into, as it asks for them itself. Seen in public
 * code (crawlers of Aveda and others; https://support.trustpilot.com/hc/en-us/articles/4404467354898), not live.
 */
export const trustpilotProducts: Endpoint = {
  name: 'trustpilot-products',
  mark: '.trustpilot-widget[data-sku]',
  keys: {
    template: { at: ['.trustpilot-widget[data-sku]@data-template-id'], is: /[\da-f]{24}/u },
    shop: { at: ['.trustpilot-widget[data-sku]@data-businessunit-id'], is: /[\da-f]{24}/u },
    sku: { at: ['.trustpilot-widget[data-sku]@data-sku'], is: /[\w.,:/ -]{1,200}/u },
    locale: { at: ['.trustpilot-widget[data-sku]@data-locale'], is: /[a-z]{2}-[A-Z]{2}/u, otherwise: 'en-US' },
  },
  address:
    'https://widget.trustpilot.com/trustbox-data/{template}?businessUnitId={shop}&locale={locale}&sku={sku}&reviewsPerPage={size}&page={page}',
  size: 10,
  replies: [
    {
      kind: 'json',
      // Those that the shop had gathered before stand apart.
      list: ['productReviews.reviews', 'importedProductReviews.productReviews'],
      review: { id: ['id'], rating: ['stars'], text: ['content'], date: ['createdAt'] },
    },
  ],
}
