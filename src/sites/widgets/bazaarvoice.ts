import type { ReviewLayout } from '../site.ts'

/**
 * Bazaarvoice's reviews in any shop: as its second version draws them into the page, and as its present one draws them, mostly into a shadow root
 * (as public code of 2024 to 2026 shows it, crawlers of HP, Myer, Canadian Tire and others; that one not yet seen on a live page).
 */
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
  {
    // The classes change with every build; the names and ids are for search engines and screen readers.
    cards: 'section[id^="bv-review-"], [data-bv-v="contentItem"]',
    id: [
      { at: '@id', says: /^bv-review-(\w+)$/u },
      { at: '[id^="bv-review-text-"]@id', says: /-(\w+)$/u },
    ],
    rating: ['[itemprop="ratingValue"]@content', '[role="img"][aria-label]@aria-label'],
    title: ['h3'],
    text: ['[itemprop="reviewBody"]', '[id^="bv-review-text-"]'],
    date: ['[itemprop="datePublished"]@content', '[itemprop="dateCreated"]@content', '[class*="g3jej5"]'],
    verified: ['[title*="purchased the product" i]'],
    images: '.photos-tile img',
  },
]
