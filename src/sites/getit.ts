import type { Site } from './site.ts'

/** GetIT: product pages of 2020; ratings out of ten; the markup has the date of the purchase, JSON-LD that of the review. */
export const getit: Site = {
  name: 'getit',
  hosts: ['getit.co.il'],
  url: /\/Prod\/(?<id>\d+)/iu,
  product: { title: [] },
  reviews: [
    {
      cards: 'li[id^=review-]',
      skip: '.accordion-inner strong',
      scale: 10,
      rating: ['.rating-value'],
      // "No opinion" stands for a rating without words.
      text: [{ at: '.accordion-inner p', says: /^(?!ללא חוות דעת)([\s\S]+)$/u }],
      verified: [{ at: '.accordion-heading label', says: /רכש/u }],
    },
  ],
}
