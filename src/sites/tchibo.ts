import type { Site } from './site.ts'

/** Tchibo and Eduscho: the product pages of 2020, which carry the same reviews once for each colour. */
export const tchibo: Site = {
  name: 'tchibo',
  hosts: ['tchibo.de', 'tchibo.at', 'tchibo.ch', 'eduscho.at', 'tchibo.pl', 'tchibo.cz', 'tchibo.sk', 'tchibo.hu', 'tchibo.com.tr'],
  url: /-p(?<id>\d{6,})\.html/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '[data-rating-ratings-parent] .m-tp-base',
      id: ['[data-rating-like-rating-id]@data-rating-like-rating-id'],
      rating: ['.c-tp-ratingstars-list-item--active'],
      title: ['.c-tp-copytext > strong:first-child:not([data-rating-like-count])'],
      text: ['.c-tp-copytext + .c-tp-copytext:not([data-rating-like-heading-panel])'],
      date: [{ at: '.c-tp-copytext', says: /\s(\d\d\.\d\d\.\d{4})/u }],
      helpfulVotes: ['[data-rating-like-count]'],
      variant: [{ at: '.c-tp-copytext', says: /Bewerteter Artikel: (.+)$/u }],
    },
  ],
  // Bodies only, without ratings, titles and dates.
  distrusts: { reviews: 'all' },
}
