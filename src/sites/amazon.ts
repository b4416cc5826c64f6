import type { Site } from './site.ts'

/** Amazon, all countries: product pages and review lists, layouts from 2016 to 2026, the mobile one included. */
export const amazon: Site = {
  name: 'amazon',
  hosts: 'com co.uk de fr es it nl se pl com.be ie com.tr ca com.mx com.br in co.jp com.au sg ae sa eg co.za'
    .split(' ')
    .map((country) => `amazon.${country}`),
  url: /\/(?:dp(?:\/product)?|gp\/(?:product|aw\/d|aw\/reviews)|product-reviews|exec\/obidos\/asin|o\/asin)\/(?<id>[A-Z0-9]{10})(?![A-Z0-9])/u,
  product: {
    title: [
      '#productTitle',
      '#ebooksProductTitle',
      '[id*=roductTitle] h1',
      '[data-hook=product-link]',
      '.product-title',
      '#title',
      'meta[name=title]@content',
    ],
    brand: [
      '.po-brand .po-break-word',
      { at: '#bylineInfo', says: /^(?:brand|marke|marque|marca|merk|marka|varumärke|ブランド|العلامة التجارية)\s?[:：]\s?(.+)$/iu },
      {
        at: '#bylineInfo',
        says: /^(?:visit the|besuche den|visiter la boutique|visita (?:la|lo) (?:tienda|store) d[ei]|visite a loja(?: d[aeo])?|bezoek de|besök|odwiedź sklep|زيارة متجر) (.+?)(?:[ -](?:store|winkel|butiken))?$/iu,
      },
      { at: '#bylineInfo', says: /^(.+)のストアを表示$/u },
      { at: 'a#bylineInfo', says: /^\S+(?: \S+)?$/u },
    ],
    image: [
      '#landingImage@data-old-hires',
      '#landingImage@src',
      '#imgBlkFront@src',
      '#ebooksImgBlkFront@src',
      '#main-image@src',
      '[data-hook=cr-product-image]@src',
    ],
    averageRating: [
      '[data-hook=rating-out-of-text]',
      '[data-hook^=average-star]',
      '#acrPopover@title',
      '#averageCustomerReviews .a-icon-alt',
      '#acrCustomerReviewLink .a-icon-alt',
      '.averageStarRatingNumerical',
      '.averageStarRating',
    ],
    ratingCount: [
      '[data-hook=total-review-count]',
      '[data-hook=total-rating-count]',
      '#acrCustomerReviewText',
      '#acrCustomerReviewLink [aria-label]@aria-label',
      '[data-hook=cr-filter-info-review-rating-count]',
      '.totalReviewCount',
    ],
    histogram: [
      { rows: '#histogramTable > *, #histogramTable tbody > tr', value: '[aria-label]@aria-label' },
      { rows: '#histogramTable > *, #histogramTable tbody > tr' },
    ],
  },
  reviewPlace: '#customerReviews, #cm_cr-review_list, #reviewsMedley',
  // "There are 0 customer reviews and 4 customer ratings", in any language.
  noReviews: [{ at: '#reviewsMedley, #cm_cr-review_list', says: /(?<![\d.,])0 ?\p{L}/u }],
  reviews: [
    {
      cards:
        '[data-hook=review], [data-hook=cmps-review], [data-hook=reviewContainer], [data-hook=mobley-review-content], [id^=rev-dpReviews], .review[id^=R]:not([data-hook])',
      skip: '.a-icon-alt, .a-expander-header, .a-expander-prompt, .aok-hidden, .a-hidden, [data-hook*=xpand], .video-block, [class*=vse-]',
      id: [
        { at: '@data-reviewid', says: /R[A-Z0-9]{9,}/u },
        { at: '@id', says: /(?:^|-)(R[A-Z0-9]{9,})$/u },
        { at: '[id^=customer_review]@id', says: /R[A-Z0-9]{9,}/u },
      ],
      rating: ['[data-hook$=review-star-rating]', '[data-hook$=review-star-rating]@class', 'i[class*=a-star-]', 'i[class*=a-star-]@class'],
      title: [
        '[data-hook=review-title] .cr-original-review-content',
        '[data-hook$=review-title]',
        '[data-hook=reviewTitle]',
        '.review-title',
        '.a-icon-row .a-text-bold',
      ],
      text: [
        '[data-hook=review-body] .cr-original-review-content',
        '[data-hook$=review-collapsed]',
        '[data-hook$=review-body]',
        '[data-hook=reviewRichContentContainer]',
        '[data-hook=reviewText]',
        '.review-text',
        '[id^=revData] > .a-section',
        '.review-data:last-of-type',
      ],
      date: ['[data-hook$=review-date]', '.review-date', '.a-color-secondary > .a-color-secondary'],
      verified: [
        '[data-hook^=avp-badge], [data-hook=verified-badge]',
        { at: '.review-data .a-color-state, [id^=revData] > .a-color-state', says: /^(?!.*vine)/iu },
      ],
      marksAllVerified: true,
      incentive: {
        vine: [
          '[data-hook*=vine], [class*=vine-review]',
          { at: '.review-data .a-text-bold, [id^=revData] > .a-text-bold', says: /\bvine\b/iu },
        ],
      },
      helpfulVotes: [
        '[data-hook=helpful-vote-statement], [data-hook=cmps-helpful-votes-text]',
        // "One person found this helpful", in any language.
        { at: '[data-hook=helpful-vote-statement], [data-hook=cmps-helpful-votes-text]', says: /\p{L}/u, means: '1' },
        '.review-votes',
        '.cr-vote-buttons',
        { at: '.cr-vote-buttons', says: /^one person/iu, means: '1' },
      ],
      images: '[data-hook$=review-image-tile], [data-hook=single-review-image-thumbnail]',
      videos: 'input.video-url',
      variant: [
        '[data-hook^=format-strip]',
        '[id^=revData] > .a-color-secondary',
        { at: '.review-data > .a-size-mini:first-child', says: /[:：]/u },
      ],
      country: ['[data-hook=review-date]', { at: '[data-hook=published-on-amzn-text]', says: /amazon\.com$/iu, means: 'US' }],
      language: [
        '@data-sourcelanguage',
        { at: '.cr-translate-this-review-section .a-declarative@data-reviews:ajax-post', says: /language\W+([a-z]{2})/u },
      ],
    },
  ],
}
