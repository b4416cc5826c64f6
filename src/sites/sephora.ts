import type { Site } from './site.ts'

/** Sephora: product pages of North America, by the names of their components. As public code of 2021 to 2024 shows it; not yet seen on a live page. */
export const sephora: Site = {
  name: 'sephora',
  hosts: ['sephora.com'],
  url: /\/product\/(?:[^/?]*-)?(?<id>P\d{5,})/u,
  product: { title: ['h1 [data-at="product_name"]', 'h1'] },
  reviews: [
    {
      cards: '[data-comp^="Review "]',
      // The shade that was bought can stand between title and text.
      skip: 'img[src*="/productimages/"] + span',
      rating: ['[data-comp^="StarRating"]@aria-label'],
      title: ['h3'],
      text: ['h3 + div', 'h3 + div + div'],
      date: ['[data-at="time_posted"]'],
      variant: ['img[src*="/productimages/"] + span'],
    },
  ],
}
