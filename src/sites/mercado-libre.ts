import type { Site } from './site.ts'

const COUNTRIES = 'com.ar com.mx com.co com.uy com.pe com.ve com.ec com.bo com.py cl co.cr com.pa com.do com.gt com.hn com.ni com.sv'

/** Mercado Libre: product pages of 2026. */
export const mercadoLibre: Site = {
  name: 'mercado-libre',
  hosts: ['mercadolivre.com.br', ...COUNTRIES.split(' ').map((country) => `mercadolibre.${country}`)],
  url: /\/(?:p\/)?(?<id>M[A-Z]{2}-?\d{6,})/u,
  product: {
    title: ['.ui-pdp-title'],
    averageRating: ['.ui-review-capability__rating__average', '.ui-pdp-review__rating'],
    ratingCount: ['.ui-review-capability__rating__label', '.ui-pdp-review__amount'],
  },
  reviewPlace: '.ui-review-capability',
  reviews: [
    {
      cards: '[data-testid=comment-component]',
      rating: ['[class$=__comment__rating] .andes-visually-hidden'],
      text: ['[class$=__comment__content]'],
      date: ['[class$=__comment__date]'],
      helpfulVotes: ['[data-testid=like-button]', '[class*="valorizations"] button'],
      images: 'img[class*=carousel__img]',
      country: ['[class$=__comment__date]'],
    },
  ],
}
