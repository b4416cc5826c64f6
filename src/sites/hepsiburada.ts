import { HEPSIBURADA_REVIEW } from './further/hepsiburada.ts'
import { pageState } from './page-state.ts'
import type { Site } from './site.ts'

/**
 * Hepsiburada: product pages and pages of reviews; the first reviews stand in the page's state, further ones only in the markup. As public code
 * of 2020 to 2025 shows it (https://github.com/sudeguluzum/Web-Text-Analytics and others); not yet seen on a live page.
 */
export const hepsiburada: Site = {
  name: 'hepsiburada',
  hosts: ['hepsiburada.com'],
  url: /-pm?-(?<id>[A-Z\d]{6,})/u,
  product: { title: ['h1'] },
  sources: [pageState({ after: '"userReviews":', list: 'data.approvedUserContent.approvedUserContentList.*', review: HEPSIBURADA_REVIEW })],
  reviews: [
    {
      cards: '[class*="hermes-ReviewCard-module-"]',
      // A star that is not given has another class.
      rating: [5, 4, 3, 2, 1].map((count) => ({ at: `.star:nth-child(${count})`, means: String(count) })),
      text: ['span[style*="text-align"]'],
      date: ['[itemprop="datePublished"]@content'],
    },
  ],
}
