import type { Site } from './site.ts'

/** Alza: product pages of 2017; later layouts by what their cards have in common with others. */
export const alza: Site = {
  name: 'alza',
  hosts: ['alza.cz', 'alza.sk', 'alza.hu', 'alza.de', 'alza.at', 'alza.co.uk'],
  url: /(?:-d|[?&]dq=)(?<id>\d{4,})(?:\.htm|&|$)/u,
  product: { title: ['h1[itemprop=name]'] },
  reviews: [
    {
      cards: '.userReview',
      id: ['@data-id'],
      rating: ['.ratingPlaceholder .rating@style'],
      text: ['.userReviewText'],
      date: ['.ratingDate'],
    },
  ],
}
