import type { Site } from './site.ts'

/** Rakuten Ichiba: its pages of reviews, which stand apart from those of the shops. As public code shows it (several crawlers); not yet seen on a live page. */
export const rakuten: Site = {
  name: 'rakuten',
  hosts: ['review.rakuten.co.jp'],
  url: /\/item\/1\/(?<id>\d+_\d+)\//u,
  product: { title: ['.revItemTtl'], averageRating: ['.revEvaNumber'], ratingCount: ['.Count'] },
  reviews: [
    {
      cards: '.revRvwUserSec',
      rating: ['.revUserRvwerNum'],
      title: ['.revRvwUserEntryTtl'],
      text: ['.revRvwUserEntryCmt'],
      date: ['.revUserEntryDate'],
      helpfulVotes: ['.revEntryAnsNum'],
    },
  ],
}
