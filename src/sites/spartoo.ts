import type { Site } from './site.ts'

const COUNTRIES = 'com co.uk de es it pt nl be pl ch eu se dk fi cz sk hu gr ro'

/** Spartoo: product pages of 2020; ratings out of ten, the words of a review have no name. */
export const spartoo: Site = {
  name: 'spartoo',
  hosts: COUNTRIES.split(' ').map((country) => `spartoo.${country}`),
  url: /-x(?<id>\d+)\.php/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '.avisClientsDetail',
      scale: 10,
      rating: ['[itemprop=ratingValue]@content'],
      text: ['[itemprop=reviewRating] + div'],
      date: ['[itemprop=datePublished]'],
    },
  ],
  distrusts: { reviews: 'all' },
}
