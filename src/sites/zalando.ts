import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/** Zalando: the state of its product pages, since their classes change with every build. As public code of 2023 shows it (https://github.com/lhotanok/zalando-scraper); not yet seen on a live page. */
export const zalando: Site = {
  name: 'zalando',
  hosts: 'de co.uk fr it es nl be pl at ch dk se fi no ie cz sk hu ro pt gr hr si lt lv ee bg lu'
    .split(' ')
    .map((ending) => `zalando.${ending}`),
  url: /-(?<id>[a-z\d]{9}-[a-z\d]{3})\.html/u,
  product: { title: ['h1'] },
  sources: [
    pageState({
      within: 'script[type="application/json"]',
      after: '"graphqlCache":',
      product: {
        averageRating: ['*.data.product.family.rating.average'],
        ratingCount: ['*.data.product.family.rating.totalCount'],
      },
      histogram: [
        '*.data.product.family.rating.distribution.rating5Count',
        '*.data.product.family.rating.distribution.rating4Count',
        '*.data.product.family.rating.distribution.rating3Count',
        '*.data.product.family.rating.distribution.rating2Count',
        '*.data.product.family.rating.distribution.rating1Count',
      ],
      list: '*.data.product.family.reviews.edges.*.node',
      review: {
        rating: ['rating'],
        ratingWords: ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'],
        text: ['text'],
        date: ['publishedAt'],
      },
    }),
  ],
  reviews: [],
}
