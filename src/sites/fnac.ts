import type { Site } from './site.ts'

/** Fnac: the carousel of reviews on its product pages. As public code of 2025 shows it (https://github.com/etiti29/EI-1-WEB-DATA and others); not yet seen on a live page. */
export const fnac: Site = {
  name: 'fnac',
  hosts: 'com es pt be ch'.split(' ').map((ending) => `fnac.${ending}`),
  url: /\/(?<id>(?:a|mp)\d{5,})(?:[/?]|$)/u,
  product: { title: ['.f-productHeader__heading', 'h1'] },
  reviews: [
    {
      cards: '.f-nCarousel__item:has(.customerReviewsComment__description)',
      rating: ['.f-star-score'],
      text: ['.customerReviewsComment__description'],
    },
  ],
}
