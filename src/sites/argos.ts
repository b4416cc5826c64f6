import type { Site } from './site.ts'

/**
 * Argos: product pages with their reviews unfolded. As public code of 2020 to 2022 shows it (https://github.com/djermy/sentiment-analyser-test and
 * others); not yet seen on a live page.
 */
export const argos: Site = {
  name: 'argos',
  hosts: ['argos.co.uk', 'argos.ie'],
  url: /\/product\/(?<id>\d{6,})/u,
  product: { title: ['[data-test="product-title"]', 'h1'], averageRating: ['[data-test="reviews-flag"] [itemprop="ratingValue"]'] },
  reviews: [
    {
      cards: '[data-test="review-item"]',
      rating: ['[itemprop="ratingValue"]', '[class*="RatingMessage"]'],
      title: ['[class*="ReviewItemstyle__Title"]'],
      text: ['[itemprop="reviewBody"]'],
      date: ['time@datetime'],
      helpfulVotes: ['[data-test="helpful-button"]'],
    },
  ],
}
