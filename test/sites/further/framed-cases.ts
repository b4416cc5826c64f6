import type { Case } from './case.ts'

const TEXT = 'The spout drips a little when it is full.'

/** Widgets that draw their reviews where the page's own tree does not reach. */
export const FRAMED_CASES: readonly Case[] = [
  {
    endpoint: 'feefo',
    url: 'https://shop.example/kettle',
    html:
      '<script class="feefo-plugin-widget-bootstrap" src="//register.feefo.com/api/ecommerce/plugin/widget/merchant/kettle-shop"></script>' +
      '<div id="feefo-product-review-widgetId" class="feefo-review-widget-product" data-parent-product-sku="K17"></div>',
    asks: 'https://api.feefo.com/api/10/reviews/product?merchant_identifier=kettle-shop&product_sku=K17&page=1&page_size=25&since_period=ALL&empty_reviews=false',
    reply: null,
    gives: {},
  },
  {
    endpoint: 'trustpilot-products',
    url: 'https://shop.example/kettle',
    html:
      '<div class="trustpilot-widget" data-locale="en-GB" data-template-id="5419b6a8b0d04a076446a9ad" data-businessunit-id="6628178da21a8d427174cb34"></div>' +
      '<div class="trustpilot-widget" data-locale="en-GB" data-template-id="5763bccae0a06d08e809ecbb" data-businessunit-id="6628178da21a8d427174cb34" data-sku="K-17"></div>',
    asks: 'https://widget.trustpilot.com/trustbox-data/5763bccae0a06d08e809ecbb?businessUnitId=6628178da21a8d427174cb34&locale=en-GB&sku=K-17&reviewsPerPage=10&page=1',
    reply: {
      productReviews: { reviews: [] },
      importedProductReviews: {
        productReviews: [
          {
            id: '670d5810ba62e6b31de97de9',
            stars: 4,
            content: TEXT,
            createdAt: '2026-02-09T10:00:00.000Z',
            consumer: { displayName: 'Somebody' },
          },
        ],
      },
    },
    gives: { id: '670d5810ba62e6b31de97de9', rating: 4, text: TEXT, date: '2026-02-09' },
  },
]
