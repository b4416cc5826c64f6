import type { Site } from './site.ts'

/** Leroy Merlin: the Polish product pages of 2020; its microdata lack the votes and call each review by the product and the author. */
export const leroyMerlin: Site = {
  name: 'leroy-merlin',
  hosts: ['leroymerlin.pl', 'leroymerlin.fr', 'leroymerlin.es', 'leroymerlin.it', 'leroymerlin.pt'],
  url: /[,-]p?(?<id>\d{6,9})(?:[,./?]|$)/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '.opinion-item',
      id: ['.opinion-vote@data-id'],
      rating: ['[itemprop=ratingValue]@content'],
      text: ['[itemprop=reviewBody]'],
      date: ['[itemprop=datePublished]@content'],
      helpfulVotes: ['.opinion-usefulness-value'],
      language: ['[itemprop=inLanguage]@content'],
      country: [{ at: '.country', says: /\((.+)\)/u }],
    },
  ],
  distrusts: { reviews: 'all' },
}
