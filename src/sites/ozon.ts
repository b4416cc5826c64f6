import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** Ozon: the state of its list of reviews, since its classes change with every build. As public code of 2023 to 2026 shows it; not yet seen on a live page. */
export const ozon: Site = {
  name: 'ozon',
  hosts: ['ozon.ru', 'ozon.kz', 'ozon.by'],
  url: /\/product\/(?:[^/?]*-)?(?<id>\d{6,})/u,
  product: { title: ['h1'] },
  sources: [
    pageState({
      within: '[id^="state-webListReviews-"]@data-state',
      after: '',
      product: { averageRating: ['productScore'], ratingCount: ['paging.total'] },
      list: 'reviews.*',
      review: {
        id: ['uuid'],
        rating: ['content.score'],
        text: ['content.comment', 'content.positive', 'content.negative'],
        date: ['publishedAt', 'createdAt'],
        verified: ['isItemPurchased'],
        helpfulVotes: ['usefulness.useful'],
        images: ['content.photos.*.url'],
        videos: ['content.videos.*.url'],
      },
    }),
  ],
  reviews: [],
}
