import { readFlipkartLines } from './flipkart-lines.ts'
import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** Flipkart: the classic pages by their state, since their classes change with every build; those of 2026 by their lines. */
export const flipkart: Site = {
  name: 'flipkart',
  hosts: ['flipkart.com'],
  url: /\/(?:p|product-reviews)\/(?=itm\w+)(?:[^?]*\?(?:.*&)?pid=)?(?<id>\w{8,})/u,
  product: {
    title: [],
    ratingCount: [{ at: 'body', says: /([\d,]+) ratings and [\d,]+ reviews/u }],
  },
  sources: [
    pageState({
      after: 'window.__INITIAL_STATE__ = ',
      product: {
        title: ['pageDataV4.page.pageData.pageContext.tracking.title'],
        averageRating: [
          'pageDataV4.page.data.*.*.widget.data.rating.value.average',
          'pageDataV4.page.data.*.*.widget.data.product.value.rating.average',
        ],
        ratingCount: [
          'pageDataV4.page.data.*.*.widget.data.rating.value.ratingCount',
          'pageDataV4.page.data.*.*.widget.data.product.value.rating.count',
        ],
      },
      list: 'pageDataV4.page.data.*.*.widget.data.renderableComponents.*.value',
      is: { path: 'type', text: 'ProductReviewValue' },
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['title'],
        text: ['text'],
        date: ['created'],
        verified: ['certifiedBuyer'],
        helpfulVotes: ['helpfulCount'],
        images: ['images.*.value.imageURL', 'images.*'],
        variant: ['productAttributeList.*.value'],
      },
    }),
    readFlipkartLines,
  ],
  reviews: [],
}
