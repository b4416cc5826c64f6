import type { Endpoint } from './endpoint.ts'

/**
 * PowerReviews, as its script asks it. Seen in public code, not live: madecastro/liquidretail_backend (services/reviewAdapters/powerreviews.js),
 * deco-cx/apps (power-reviews), vtex-apps. More than 25 at a time are refused; a failure comes as a body without `results`.
 */
export const powerreviews: Endpoint = {
  name: 'powerreviews',
  mark: 'script[src*="powerreviews.com"], [id^="pr-review"], [class*="pr-review"], .p-w-r',
  keys: {
    merchant: {
      at: [
        { in: 'requests', says: /powerreviews\.com\/m\/(\d+)\/l\//u },
        { in: 'scripts', says: /["']?(?:merchant_id|prMerchantId)["']?\s?:\s?["']?(\d+)/u },
      ],
      is: /\d{1,12}/u,
    },
    key: {
      at: [
        { in: 'requests', says: /powerreviews\.com\/\S{1,2000}?[?&]apikey=([\w-]+)/u },
        { in: 'scripts', says: /["']?(?:api_key|prApiKey)["']?\s?:\s?["']([\da-f]{8}-[\da-f-]{20,40})["']/u },
      ],
      is: /[\w-]{16,60}/u,
    },
    product: {
      at: [
        { in: 'requests', says: /powerreviews\.com\/m\/\d+\/l\/\w+\/product\/([\w.-]+)\/reviews/u },
        { in: 'scripts', says: /["']?page_id["']?\s?:\s?["']([\w.-]+)["']/u },
      ],
      is: /[\w.-]{1,80}/u,
    },
    locale: {
      at: [
        { in: 'requests', says: /powerreviews\.com\/m\/\d+\/l\/([a-z]{2}_[A-Z]{2})\//u },
        { in: 'scripts', says: /["']?locale["']?\s?:\s?["']([a-z]{2}_[A-Z]{2})["']/u },
      ],
      is: /[a-z]{2}_[A-Z]{2}/u,
      otherwise: 'en_US',
    },
  },
  address:
    'https://display.powerreviews.com/m/{merchant}/l/{locale}/product/{product}/reviews?apikey={key}&_noconfig=true&paging.from={offset}&paging.size={size}',
  size: 25,
  replies: [
    {
      kind: 'json',
      list: 'results.0.reviews',
      total: 'paging.total_results',
      review: {
        id: ['review_id', 'ugc_id'],
        rating: ['metrics.rating'],
        title: ['details.headline'],
        text: ['details.comments'],
        date: ['details.created_date'],
        verified: ['badges.is_verified_buyer'],
        incentive: {
          free: [{ at: 'details.disclosure_code', is: /free|sampl/iu }],
          other: ['details.disclosure_code', 'badges.is_staff_reviewer'],
        },
        helpfulVotes: ['metrics.helpful_votes'],
        images: ['media.*.uri', 'media.*.id'],
        language: ['details.locale'],
      },
    },
  ],
}
