import type { Site } from './site.ts'

/** Cdiscount: product pages of 2024 and 2025. As public code shows it (several crawlers); not yet seen on a live page. */
export const cdiscount: Site = {
  name: 'cdiscount',
  hosts: ['cdiscount.com'],
  url: /\/f-\d+-(?<id>[a-z\d]+)\.html/iu,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '.c-customer-reviews__item',
      rating: ['.c-stars-result@data-score'],
      scale: 100,
      title: ['h3'],
      text: ['.c-customer-review__content p', '.o-text p'],
      date: ['.ratingPublishDetails'],
    },
  ],
}
