import type { Site } from './site.ts'

/** MediaMarkt, MediaWorld and Saturn: the names that their product pages give their parts for tests. As public code of 2025 and 2026 shows it (several crawlers); https://www.mediamarkt.de not yet seen on a live page. */
export const mediaMarkt: Site = {
  name: 'media-markt',
  hosts: ['mediaworld.it', 'saturn.de', ...'de at ch nl be es pl hu pt com.tr'.split(' ').map((ending) => `mediamarkt.${ending}`)],
  url: /\/product\/[^/?]*-(?<id>\d{5,})\.html/u,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '[data-test="single-review-card"]',
      rating: ['[data-test="mms-customer-rating-count"]', '[data-test="mms-customer-rating"]@aria-label'],
      text: ['[data-test="mms-review-full"]'],
      date: [{ at: 'span', says: /^\d\d?[./-]\d\d?[./-]\d{4}$/u }],
      variant: ['[data-test="mms-family-review"]'],
    },
  ],
}
