import type { Review } from '../../../src/core/listing.ts'
import type { Case } from './case.ts'

const SHOPIFY = '<script>Shopify.shop = "kettles.myshopify.com"; var meta = {"product":{"id":700100200300,"gid":"gid://x"}}</script>'
const TEXT = 'The spout drips a little when it is full.'
const OKENDO = '1a2b3c4d-0000-4111-8222-333344445555'

const bazaarvoiceReview = {
  Id: '2201',
  Rating: 2,
  Title: 'Drips',
  ReviewText: TEXT,
  SubmissionTime: '2026-02-03T10:11:12.000+00:00',
  Badges: { incentivizedReview: { BadgeType: 'Custom' }, verifiedPurchaser: { BadgeType: 'Custom' } },
  TotalPositiveFeedbackCount: 4,
  Photos: [{ Id: 'p1' }, { Id: 'p2' }],
  Videos: [],
  ContentLocale: 'en_GB',
}
const bazaarvoiceGives: Partial<Review> = {
  id: '2201',
  rating: 2,
  title: 'Drips',
  text: TEXT,
  date: '2026-02-03',
  verified: true,
  incentive: 'other',
  helpfulVotes: 4,
  images: 2,
  videos: 0,
  language: 'en',
}

/** Widgets in any shop. */
export const WIDGET_CASES: readonly Case[] = [
  {
    endpoint: 'bazaarvoice',
    url: 'https://shop.example/kettle',
    html: '<div data-bv-show="reviews" data-bv-product-id="K-17"></div>',
    requests: ['https://api.bazaarvoice.com/data/batch.json?passkey=cAabc123def456ghi789jkl0&apiversion=5.5'],
    asks:
      'https://api.bazaarvoice.com/data/reviews.json?apiversion=5.4&passkey=cAabc123def456ghi789jkl0&filter=productid%3Aeq%3AK-17' +
      '&filter=isratingsonly%3Aeq%3Afalse&limit=50&offset=0',
    reply: { TotalResults: 61, Results: [bazaarvoiceReview] },
    gives: bazaarvoiceGives,
    total: 61,
  },
  {
    endpoint: 'bazaarvoice-front-door',
    url: 'https://shop.example/kettle',
    html:
      '<script src="https://apps.bazaarvoice.com/deployments/kettleshop/main_site/production/en_GB/bv.js"></script>' +
      '<div data-bv-show="reviews" data-bv-product-id="K-17"></div>',
    requests: [
      'https://apps.bazaarvoice.com/bfd/v1/clients/kettleshop/api-products/cv2/resources/data/reviews.json?resource=reviews&displaycode=12345-en_gb',
    ],
    asks:
      'https://apps.bazaarvoice.com/bfd/v1/clients/kettleshop/api-products/cv2/resources/data/reviews.json?apiVersion=5.4&filter=productid%3Aeq%3AK-17' +
      '&filter=isratingsonly%3Aeq%3Afalse&limit=50&offset=0',
    headers: { 'bv-bfd-token': '12345,main_site,en_GB' },
    reply: { response: { TotalResults: 1, Results: [bazaarvoiceReview] } },
    gives: bazaarvoiceGives,
    total: 1,
  },
  {
    endpoint: 'powerreviews',
    url: 'https://shop.example/kettle',
    html: `<div id="pr-reviewdisplay"></div><script>POWERREVIEWS.display.render({ api_key: '0a1b2c3d-1111-2222-3333-444455556666', locale: 'en_GB',
      merchant_group_id: '77', merchant_id: '4321', page_id: 'kettle-17', components: {} })</script>`,
    asks: 'https://display.powerreviews.com/m/4321/l/en_GB/product/kettle-17/reviews?apikey=0a1b2c3d-1111-2222-3333-444455556666&_noconfig=true&paging.from=0&paging.size=25',
    reply: {
      paging: { total_results: 30 },
      results: [
        {
          reviews: [
            {
              review_id: 5005,
              details: { headline: 'Drips', comments: TEXT, created_date: 1767603600000, locale: 'en_GB', disclosure_code: 'FreeProduct' },
              badges: { is_verified_buyer: false, is_staff_reviewer: false },
              metrics: { rating: 3, helpful_votes: 7 },
              media: [{ id: 'm1', type: 'image', uri: '/m1.jpg' }],
            },
          ],
        },
      ],
    },
    gives: {
      id: '5005',
      rating: 3,
      title: 'Drips',
      text: TEXT,
      date: '2026-01-05',
      verified: false,
      incentive: 'free',
      helpfulVotes: 7,
      images: 1,
    },
    total: 30,
  },
  {
    endpoint: 'yotpo',
    url: 'https://shop.example/products/kettle',
    html: '<script src="//staticw2.yotpo.com/AbCdEfGhIjKlMnOpQrStUvWx/widget.js"></script><div class="yotpo yotpo-main-widget" data-product-id="700100200300"></div>',
    asks: 'https://api-cdn.yotpo.com/v1/widget/AbCdEfGhIjKlMnOpQrStUvWx/products/700100200300/reviews.json?per_page=50&page=1',
    reply: {
      status: { code: 200 },
      response: {
        pagination: { total: 3 },
        reviews: [
          {
            id: 91,
            score: 4,
            title: 'Fine &amp; quiet',
            content: `Nice.<br>${TEXT}`,
            created_at: '2026-03-01T00:00:00.000Z',
            verified_buyer: true,
            votes_up: 0,
            images_data: [{ id: 1 }, { id: 2 }],
          },
        ],
      },
    },
    gives: {
      id: '91',
      rating: 4,
      title: 'Fine & quiet',
      text: `Nice. ${TEXT}`,
      date: '2026-03-01',
      verified: true,
      helpfulVotes: 0,
      images: 2,
    },
    total: 3,
  },
  {
    endpoint: 'judge-me',
    url: 'https://shop.example/products/kettle',
    html: `${SHOPIFY}<div class="jdgm-widget jdgm-review-widget" data-id="700100200300"></div>`,
    asks:
      'https://api.judge.me/reviews/reviews_for_widget?url=kettles.myshopify.com&shop_domain=kettles.myshopify.com&platform=shopify' +
      '&product_id=700100200300&page=1&per_page=20&legacy_widget=true',
    reply: {
      total_count: 44,
      html:
        "<div class='jdgm-rev-widg__reviews'><div class='jdgm-rev jdgm-divider-top' data-verified-buyer='true' data-review-id='ab-12' data-thumb-up-count='3'" +
        " data-review-language='en'><div class='jdgm-rev__header'><span class='jdgm-rev__rating' data-score='2' aria-label='2 star review'></span>" +
        "<span class='jdgm-rev__timestamp jdgm-spinner' data-content='2026-02-11 09:00:00 UTC'></span><span class='jdgm-rev__author'>Somebody</span></div>" +
        `<div class='jdgm-rev__content'><b class='jdgm-rev__title'>Drips</b><div class='jdgm-rev__body'><p>${TEXT}</p></div>` +
        "<div class='jdgm-rev__pics'><a><img src='/1.jpg'></a></div><div class='jdgm-rev__reply'><div>We are sorry.</div></div></div></div></div>",
    },
    gives: {
      id: 'ab-12',
      rating: 2,
      title: 'Drips',
      text: TEXT,
      date: '2026-02-11',
      verified: true,
      helpfulVotes: 3,
      images: 1,
      language: 'en',
    },
    total: 44,
  },
  {
    endpoint: 'stamped',
    url: 'https://shop.example/products/kettle',
    html: `${SHOPIFY}<div id="stamped-main-widget"></div><script>StampedFn.init({ apiKey: 'pubkey-abcDEF123456', sId: '114374' })</script>`,
    asks: 'https://stamped.io/api/widget/reviews?productId=700100200300&apiKey=pubkey-abcDEF123456&storeUrl=114374&page=1&take=50',
    reply: {
      total: 12,
      data: [
        {
          id: 8,
          reviewRating: 5,
          reviewTitle: 'Good',
          reviewMessage: TEXT,
          dateCreated: '2026-01-02T00:00:00Z',
          reviewVerifiedType: 2,
          productVariantName: 'Blue',
        },
      ],
    },
    gives: { id: '8', rating: 5, title: 'Good', text: TEXT, date: '2026-01-02', verified: true, variant: 'Blue', images: 0 },
    total: 12,
  },
  {
    endpoint: 'okendo',
    url: 'https://shop.example/products/kettle',
    html: `<meta name="oke:subscriber_id" content="${OKENDO}"><div data-oke-widget data-oke-reviews-product-id="shopify-700100200300"></div>`,
    asks: `https://api.okendo.io/v1/stores/${OKENDO}/products/shopify-700100200300/reviews?limit=25`,
    reply: {
      reviews: [
        {
          reviewId: 'r-1',
          rating: 1,
          title: '',
          body: TEXT,
          dateCreated: '2026-04-05T01:02:03Z',
          isIncentivized: true,
          helpfulCount: 2,
          media: [],
          productVariantName: 'Steel',
          languageCode: 'en',
          reviewer: { isVerified: true, location: { country: { code: 'GB' } } },
        },
      ],
      nextUrl: `/stores/${OKENDO}/products/shopify-700100200300/reviews?limit=25&lastEvaluated=%7B%22reviewId%22%3A%22r-1%22%7D`,
    },
    gives: {
      id: 'r-1',
      rating: 1,
      text: TEXT,
      date: '2026-04-05',
      verified: true,
      incentive: 'other',
      helpfulVotes: 2,
      images: 0,
      variant: 'Steel',
      country: 'GB',
      language: 'en',
    },
    cursor: '{"reviewId":"r-1"}',
  },
  {
    endpoint: 'junip',
    url: 'https://shop.example/products/kettle',
    html: '<span class="junip-store-key" data-store-key="Abcdef123456Ghijkl789012"></span><span class="junip-product-review" data-product-id="700100200300"></span>',
    asks: 'https://apid.juniphq.com/v2/products/remote/700100200300/reviews?page_size=25',
    headers: { 'junip-store-key': 'Abcdef123456Ghijkl789012' },
    reply: {
      data: [{ id: 4, rating: 4, title: null, body: TEXT, created_at: '2026-05-06T00:00:00Z', verified_buyer: true, photo_urls: ['a'] }],
      meta: { after: 'WzE3OF0=' },
    },
    gives: { id: '4', rating: 4, title: '', text: TEXT, date: '2026-05-06', verified: true, images: 1 },
    cursor: 'WzE3OF0=',
  },
  {
    endpoint: 'reviews-io',
    url: 'https://shop.example/products/kettle',
    html: `<div id="ReviewsWidget"></div><script>new ReviewsWidget('#ReviewsWidget', {
      store: 'kettle-shop', widget: 'polaris', options: { types: 'product_review', product_review: { sku: 'K17;700', hide_if_no_results: false } } })</script>`,
    asks: 'https://api.reviews.io/timeline/data?type=product_review&store=kettle-shop&sku=K17%3B700&page=1&per_page=25&lang=en',
    reply: {
      stats: { review_count: 70 },
      timeline: [
        {
          _source: {
            _id: 'product_review-55',
            rating: 3,
            comments: TEXT,
            date_created: '2026-06-07 11:00:00',
            order_id: 'o-1',
            helpful: 2,
          },
        },
      ],
    },
    gives: { id: 'product_review-55', rating: 3, text: TEXT, date: '2026-06-07', verified: true, helpfulVotes: 2 },
    total: 70,
  },
  {
    endpoint: 'feefo',
    url: 'https://shop.example/kettle',
    html: '<script src="https://api.feefo.com/api/javascript/kettle-shop"></script><feefo-product-stars product-sku="BR-K17"></feefo-product-stars>',
    asks: 'https://api.feefo.com/api/10/reviews/product?merchant_identifier=kettle-shop&product_sku=BR-K17&page=1&page_size=25&since_period=ALL&empty_reviews=false',
    reply: {
      summary: { meta: { count: 33 } },
      reviews: [
        {
          customer: { display_name: 'Somebody' },
          products: [
            {
              id: 'f-1',
              review: TEXT,
              rating: { rating: 5 },
              created_at: '2026-01-09T00:00:00Z',
              helpful_votes: 1,
              feedbackVerificationState: 'feefoVerified',
            },
          ],
        },
      ],
    },
    gives: { id: 'f-1', rating: 5, text: TEXT, date: '2026-01-09', verified: true, helpfulVotes: 1 },
    total: 33,
  },
  {
    endpoint: 'fera',
    url: 'https://shop.example/products/kettle',
    html: `<script src="https://cdn.fera.ai/js/fera.js"></script><script>const fkey = "pk_0123456789abcdef"; ${SHOPIFY.replace('<script>', '').replace('</script>', '')}</script>`,
    asks: 'https://cdn.fera.ai/api/v3/public/products/700100200300/reviews.json?api_key=pk_0123456789abcdef&page=1&page_size=50',
    reply: {
      meta: { total_count: 2 },
      data: [{ id: 'frev_1', rating: 4, heading: 'Fine', body: TEXT, created_at: '2026-02-02T00:00:00Z', is_verified: false }],
    },
    gives: { id: 'frev_1', rating: 4, title: 'Fine', text: TEXT, date: '2026-02-02', verified: false },
    total: 2,
  },
]
