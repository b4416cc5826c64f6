import type { ReviewLayout } from '../site.ts'

/** What stands under telling names in the review cards of many shops. */
export const ANY_CARD: ReviewLayout = {
  cards: '',
  text: [''],
  id: ['@data-review-id', '@data-reviewid', '@data-review', '@data-id', '@id'].map((at) => ({ at, says: /^(?=\D{0,20}\d)[\w-]{3,60}$/u })),
  date: ['time@datetime', 'time', '[itemprop=datePublished]@content', '@data-review-creationdate', '@data-date', '[data-date]@data-date'],
  verified: ['[class*="verif" i]:not([class*="unverif" i]):not([class*="not-verif" i])'],
  helpfulVotes: [
    '[class*="helpful" i], [class*="useful" i], [class*="hilfreich" i]',
    '[class*="thumb" i][class*="up" i], [class*="vote" i][class*="up" i], [class*="vote" i][class*="yes" i], [class*="upvote" i]',
    '[class*="vote" i], [class*="like" i]:not([class*="dislike" i])',
  ],
  language: ['@lang', '[lang]@lang'],
  images:
    'img:not([class*="avatar" i], [class*="star" i], [class*="icon" i], [class*="flag" i], [class*="badge" i], [class*="circle" i], [src^="data:"], [src*=".svg"], [src*="avatar" i], [src*="icon" i], [alt*="avatar" i], [alt*="video" i])' +
    ':not(:is([class*="avatar" i], [class*="author" i], [class*="profile" i], [class*="reply" i], [class*="stars" i]) *)',
}
