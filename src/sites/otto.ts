import type { Site } from './site.ts'

/** Otto: product pages of 2020. */
export const otto: Site = {
  name: 'otto',
  hosts: ['otto.de', 'ottoversand.at'],
  url: /\/p\/(?:[^/]*-)?(?<id>[A-Z]?\d{6,}|[CS]\w{5,})\/?(?:[?#]|$)/u,
  product: { title: ['h1'] },
  reviewPlace: '#customer-reviews',
  reviews: [
    {
      cards: '.cr_review',
      id: ['@data-review-id'],
      rating: ['@data-review-rating'],
      title: ['.cr_review__title'],
      text: ['.cr_review__text'],
      date: ['@data-review-creationdate'],
      helpfulVotes: ['.cr_js_helpfulSummary__positive'],
      variant: [{ at: '.cr_review__dimensions', says: /^Bewerteter Artikel:\s*(.+)$/u }],
    },
  ],
}
