import type { ReviewLayout } from '../site.ts'

/** REVIEWS.io's reviews in any shop, as public code shows the markup of its newer widgets; not yet seen on a live page. */
export const reviewsIoCards: readonly ReviewLayout[] = [
  {
    cards: '.R-ContentList__item',
    skip: '.item__reply, [class*="read-more" i]',
    rating: ['.R-RatingStars__stars@title', '.R-RatingStars__stars@aria-label'],
    title: ['.item__review .R-TextHeading:not(.cssVar-authorName)'],
    text: ['.item__review .R-TextBody'],
    date: ['.item__meta time@datetime', '[class*="dateText"]', '.item__review time'],
    verified: [{ at: '.R-BadgeElement__text, [class*="verified" i]', says: /\p{L}/u }],
    images: '.item__review [class*="R-AssetPreview"] img, .item__media img',
  },
]
