import type { Site } from './site.ts'

/**
 * Steam: games in its store. Its thumbs up and down are no stars and are not made into any. As public code shows it (dmn001/steam_review_scraper
 * and others); not yet seen on a live page.
 */
export const steam: Site = {
  name: 'steam',
  hosts: ['store.steampowered.com'],
  url: /\/app\/(?<id>\d+)/u,
  product: { title: ['#appHubAppName', '.apphub_AppName'] },
  reviews: [
    {
      cards: '.review_box',
      text: ['.content'],
      date: ['.postedDate'],
      incentive: { free: ['.received_compensation'] },
      helpfulVotes: [{ at: '.vote_info', says: /^\s*([\d,.]+)/u }],
    },
  ],
}
