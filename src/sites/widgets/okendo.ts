import type { ReviewLayout } from '../site.ts'

/** Okendo's reviews in any shop, its newer and its older widget, as public code shows their markup; not yet seen on a live page. */
export const okendoCards: readonly ReviewLayout[] = [
  {
    cards: '.oke-w-reviews-list-item, .okeReviews-reviews-review',
    skip: '.oke-readMore, .oke-w-review-reply, .okeReviews-review-reply',
    id: ['@data-oke-review-id', '[data-oke-review-id]@data-oke-review-id'],
    rating: ['.oke-reviewContent-top .oke-a11yText', '.oke-stars@aria-label', '.okeReviews-starRating@aria-label', '.oke-a11yText'],
    title: ['.oke-reviewContent-title', '.okeReviews-review-main-heading'],
    text: ['.oke-reviewContent-body', '.okeReviews-review-main-content-body'],
    date: ['.oke-reviewContent-date@datetime', '.oke-reviewContent-date', '.okeReviews-review-date'],
    verified: ['.oke-w-reviewer-verified', '.okeReviews-reviewer-verified'],
    incentive: { other: [{ at: '[class*="incentivized" i]', says: /\p{L}/u }] },
    helpfulVotes: ['.oke-helpful-vote-button--up .oke-helpful-vote-count', '.okeReviews-helpful-vote-count'],
    images: '[class*="oke-w-reviewMedia"] img, [class*="oke-reviewContent-media"] img',
    variant: ['.oke-w-selectedVariant-value', '.oke-reviewContent-variant'],
  },
]
