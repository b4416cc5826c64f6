import type { Site } from './site.ts'

/**
 * AliExpress: the reviews on a product page and in the window over it; the ends of its classes change with every build, and stars are only counted.
 * As public code of 2024 to 2026 shows it; not yet seen on a live page.
 */
export const aliExpress: Site = {
  name: 'aliexpress',
  hosts: ['aliexpress.com', 'aliexpress.us'],
  url: /\/item\/(?:[^/?]+\/)?(?<id>\d{6,})\.html/u,
  product: {
    title: ['h1[data-pl="product-title"]'],
    averageRating: ['[class*="reviewer--rating--"] strong'],
    ratingCount: ['[class*="title--rating--"]'],
  },
  reviews: [
    {
      cards: '[class*="list--itemBox--"]',
      rating: ['5', '4', '3', '2', '1'].map((count) => ({
        at: `[class*="stars--box--"] .comet-icon-starreviewfilled:nth-child(${count})`,
        means: count,
      })),
      text: ['[class*="list--itemReview--"]'],
      date: [{ at: '[class*="list--itemInfo--"]', says: /\|([^|]+)$/u }],
      helpfulVotes: ['[class*="list--itemHelpText--"]'],
      images: '[class*="list--itemThumbnails--"] img',
      variant: ['[class*="list--itemSku--"]'],
    },
  ],
}
