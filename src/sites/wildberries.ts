import type { Site } from './site.ts'

/** Wildberries: lists of reviews of 2025. */
export const wildberries: Site = {
  name: 'wildberries',
  hosts: ['wildberries.ru', 'wildberries.by', 'wildberries.kz', 'wb.ru'],
  url: /\/catalog\/(?<id>\d+)/u,
  product: {
    title: ['[class^=productImtName--], [class*=" productImtName--"]', '.product-page__title'],
    averageRating: ['.rating-product__numb', '.product-review__rating'],
    ratingCount: ['.rating-product__review', '.product-review__count-review'],
  },
  reviewPlace: '.product-feedbacks',
  reviews: [
    {
      cards: '.comments__item.feedback',
      skip: '.feedback__updated, .feedback__expand',
      lines: '.feedback__text--item, .feedback__text--item-bold',
      rating: ['.feedback__rating@class'],
      text: ['.feedback__text[itemprop=reviewBody]', '.feedback__content > .feedback__text'],
      date: ['.feedback__date'],
      verified: ['.feedback__state--icon-purchased'],
      images: '.feedback__photo img:not([alt="video preview"])',
      videos: '.feedback__video-btn',
      variant: ['.feedback__params-item--color'],
    },
  ],
}
