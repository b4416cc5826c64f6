import { WALMART_REVIEW } from '../walmart.ts'
import type { Endpoint } from './endpoint.ts'

/** Walmart's pages of reviews, whose state holds them. Seen in public code, not live: luminati-io/walmart-scraper and several crawlers. */
export const walmart: Endpoint = {
  name: 'walmart',
  hosts: ['walmart.com'],
  keys: { item: { at: [{ in: 'address', says: /\/(?:ip\/(?:[^/?]+\/)?|reviews\/product\/)(\d+)/u }], is: /\d{5,15}/u } },
  address: '/reviews/product/{item}?page={page}',
  size: 10,
  replies: [
    {
      kind: 'json',
      script: '#__NEXT_DATA__',
      list: 'props.pageProps.initialData.data.reviews.customerReviews',
      total: 'props.pageProps.initialData.data.reviews.filteredReviewsCount',
      review: WALMART_REVIEW,
    },
  ],
}
