import type { ReviewLayout } from '../site.ts'

/** Judge.me's reviews in any shop, as public code shows its markup; not yet seen on a live page. */
export const judgeMeCards: readonly ReviewLayout[] = [
  {
    cards: '.jdgm-rev',
    outside: '.jdgm-carousel, .jdgm-all-reviews-page',
    skip: '.jdgm-rev__reply, .jdgm-rev__body-read-more, .jdgm-link',
    id: ['@data-review-id'],
    rating: ['.jdgm-rev__rating@data-score', '.jdgm-rev__rating@aria-label'],
    title: ['.jdgm-rev__title'],
    text: ['.jdgm-rev__body', '.jdgm-rev__content'],
    date: ['.jdgm-rev__timestamp@data-content', '.jdgm-rev__timestamp@datetime', '.jdgm-rev__timestamp'],
    verified: [{ at: '@data-verified-buyer', says: /^true$/u }, '.jdgm-rev__buyer-badge[data-badge]', '.jdgm-rev__buyer-badge-wrapper'],
    marksAllVerified: true,
    incentive: { other: [{ at: '[data-badge-type]@data-badge-type', says: /future_purchase|incentiv|discount|coupon/u }] },
    helpfulVotes: ['@data-thumb-up-count'],
    images: '.jdgm-rev__pics img',
    videos: '.jdgm-rev__vids video, .jdgm-rev__vids [data-video-url]',
    variant: ['.jdgm-rev__variant-label'],
    language: ['@data-review-language'],
  },
]
