import type { Site } from './site.ts'

/** Wayfair: product pages of 2021 (syncfuture/spiders). As public code shows it; not yet seen on a live page. */
export const wayfair: Site = {
  name: 'wayfair',
  hosts: ['wayfair.com', 'wayfair.ca', 'wayfair.co.uk', 'wayfair.ie'],
  url: /\/pdp\/[^?]*-(?<id>[a-z]{1,5}\d{3,})\.html/iu,
  product: { title: ['h1'] },
  reviews: [
    {
      cards: '.ProductReview',
      rating: ['.pl-ReviewStars'],
      text: ['.ProductReview-comments'],
      date: ['.ProductReview-reviewDetails [data-hb-id="pl-text"]'],
      verified: [{ at: '.ProductReviewerComplianceBadge-tooltip', says: /verified/iu }],
      helpfulVotes: ['.ProductReview-helpfulButton'],
      images: '.ProductReviewPhotos-item img',
    },
  ],
}
