import type { ReviewLayout } from '../site.ts'

/** Bazaarvoice's reviews in any shop as its second version draws them into the page. */
export const bazaarvoiceCards: readonly ReviewLayout[] = [
  {
    cards: '.bv-content-review',
    // Boxes above the list show the most helpful praise and blame again, cut short.
    outside: '.bv-head-to-head, .bv-section-summary-block, .bv-mostHelpfulReviews',
    skip: '.bv-content-data',
    id: ['@data-content-id'],
    rating: ['[itemprop=ratingValue]@content', '.bv-content-rating .bv-off-screen', '.bv-content-rating abbr@title'],
    title: ['.bv-content-title'],
    text: ['.bv-content-summary-body-text'],
    date: ['[itemprop=datePublished]@content', '.bv-content-datetime-stamp'],
    verified: ['.bv-badge-content-verifiedpurchaser, [class*="bv-badge-content-verified"]'],
    marksAllVerified: true,
    incentive: { other: ['[class*="bv-badge-content-incentivized"], [class*="bv-badge-content-sweepstakes"]'] },
    helpfulVotes: ['.bv-content-btn-feedback-yes .bv-content-btn-count, .bv-content-btn-feedback-yes'],
    images: '.bv-content-media-container img, .bv-media-item img',
    videos: '.bv-content-media-container [class*="video"]',
  },
]
