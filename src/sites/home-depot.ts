import type { Site } from './site.ts'

/** Home Depot: product pages and pages of reviews. As public code of 2021 to 2023 shows it (several crawlers); not yet seen on a live page. */
export const homeDepot: Site = {
  name: 'home-depot',
  hosts: ['homedepot.com'],
  url: /\/p\/(?:reviews\/)?[^/?]+\/(?<id>\d{6,})/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '.review_item',
      rating: ['.stars@style'],
      title: ['.review-content__title'],
      text: [{ at: '.review-content-body', says: /^(?!Rating provided by a verified purchaser$)/u }],
      date: ['.review-content__date'],
      verified: [{ at: '.review-content-body', says: /^Rating provided by a verified purchaser$/u }],
      images: '.media-carousel__media',
    },
  ],
}
