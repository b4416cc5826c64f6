import type { Endpoint } from './endpoint.ts'

/** Target, as its page asks it, with the page's own key. Seen in several public crawlers, not live. Pages are counted from 0. */
export const target: Endpoint = {
  name: 'target',
  hosts: ['target.com'],
  keys: {
    key: {
      at: [
        { in: 'requests', says: /r2d2\.target\.com\/ggc\/\S{1,500}?[?&]key=([\da-f]+)/u },
        { in: 'scripts', says: /apiKey\\?"\s?:\s?\\?"([\da-f]{20,64})/u },
      ],
      is: /[\da-f]{20,64}/u,
    },
    product: {
      at: [
        { in: 'requests', says: /r2d2\.target\.com\/ggc\/\S{1,500}?[?&]reviewedId=(\d+)/u },
        { in: 'address', says: /\/-\/A-(\d+)/u },
      ],
      is: /\d{5,12}/u,
    },
  },
  address:
    'https://r2d2.target.com/ggc/v2/summary?key={key}&hasOnlyPhotos=false&includes=reviews&page={page}&entity=&reviewedId={product}&reviewType=PRODUCT&size={size}&verifiedOnly=false',
  size: 20,
  firstPage: 0,
  replies: [
    {
      kind: 'json',
      list: 'reviews.results',
      total: 'reviews.total_results',
      review: {
        id: ['id'],
        rating: ['Rating', 'rating.value'],
        title: ['title'],
        text: ['text'],
        date: ['submitted_at'],
        verified: ['is_verified', 'Badges.verifiedPurchaser'],
        incentive: { other: ['Badges.incentivizedReview', 'is_incentivized'] },
        helpfulVotes: ['feedback.helpful'],
        images: ['photos.*.id', 'Photos.*.Id'],
      },
    },
  ],
}
