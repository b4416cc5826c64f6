import type { Site } from './site.ts'

/** Kakaku: its pages of reviews. As public code of 2020 to 2025 shows it (several crawlers); not yet seen on a live page. */
export const kakaku: Site = {
  name: 'kakaku',
  hosts: ['kakaku.com'],
  url: /\/(?:item|review)\/(?<id>[A-Z]\d{8,})/u,
  product: { title: ['#titleBox h2'] },
  reviews: [
    {
      cards: '.reviewBoxWtInner',
      rating: ['table td'],
      title: ['.reviewTitle'],
      text: ['.revEntryCont'],
      date: ['.entryDate'],
      helpfulVotes: ['.referCount > span'],
    },
  ],
}
