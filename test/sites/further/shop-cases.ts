import type { Case } from './case.ts'

const TEXT = 'The spout drips a little when it is full.'

/** Shops by name. */
export const SHOP_CASES: readonly Case[] = [
  {
    endpoint: 'best-buy',
    url: 'https://www.bestbuy.com/site/kettle/6501234.p?skuId=6501234',
    html: '',
    asks: 'https://www.bestbuy.com/ugc/v2/reviews?page=1&pageSize=20&sku=6501234',
    reply: {
      totalPages: 8,
      totalResults: 155,
      topics: [
        {
          id: 'bb-1',
          rating: 5,
          title: 'Fast',
          text: TEXT,
          submissionTime: '2026-03-02T10:52:07.000-06:00',
          positiveFeedbackCount: 3,
          badges: [{ badgeCode: 'VerifiedPurchaser' }],
          photos: [{ photoId: 'x' }],
        },
      ],
    },
    gives: { id: 'bb-1', rating: 5, title: 'Fast', text: TEXT, date: '2026-03-02', verified: true, helpfulVotes: 3, images: 1 },
    total: 155,
  },
  {
    endpoint: 'best-buy-canada',
    url: 'https://www.bestbuy.ca/en-ca/product/kettle-17/16150001',
    html: '',
    asks: 'https://www.bestbuy.ca/api/reviews/v2/products/16150001/reviews?source=all&lang=en-CA&pageSize=20&page=1&sortBy=relevancy',
    reply: {
      total: 9,
      reviews: [{ id: 3, rating: 4, title: 'Ok', comment: TEXT, submissionTime: '2026-01-20T00:00:00', isVerifiedPurchaser: false }],
    },
    gives: { id: '3', rating: 4, title: 'Ok', text: TEXT, date: '2026-01-20', verified: false },
    total: 9,
  },
  {
    endpoint: 'lowes',
    url: 'https://www.lowes.com/pd/Field-Kettle/5014027045',
    html: '',
    asks: 'https://www.lowes.com/rnr/r/get-by-product/5014027045?sortBy=newestFirst&offset=0',
    reply: {
      totalResults: 44,
      results: [
        {
          reviewId: 'lo-7',
          rating: 4,
          title: 'Good',
          reviewText: TEXT,
          submissionTime: '2026-03-02T10:52:07.000+00:00',
          verifiedPurchaser: true,
          helpfulVoteCount: 2,
          userNickname: 'somebody',
        },
      ],
    },
    gives: { id: 'lo-7', rating: 4, title: 'Good', text: TEXT, date: '2026-03-02', verified: true, helpfulVotes: 2 },
    total: 44,
  },
  {
    endpoint: 'lowes',
    url: 'https://www.lowes.com/pd/5014027045',
    html: '',
    asks: 'https://www.lowes.com/rnr/r/get-by-product/5014027045?sortBy=newestFirst&offset=0',
    reply: {
      TotalResults: 3,
      Results: [{ Id: 'lo-8', Rating: 2, Title: 'Drips', ReviewText: TEXT, SubmissionTime: '2021-05-04T00:00:00Z' }],
    },
    gives: { id: 'lo-8', rating: 2, title: 'Drips', text: TEXT, date: '2021-05-04' },
    total: 3,
  },
  {
    endpoint: 'target',
    url: 'https://www.target.com/p/kettle-17/-/A-88887777',
    html: '<script>window.__CONFIG__ = JSON.parse("{\\"services\\":{\\"apiPlatform\\":{\\"apiKey\\":\\"0123456789abcdef0123456789abcdef01234567\\"}}}")</script>',
    asks:
      'https://r2d2.target.com/ggc/v2/summary?key=0123456789abcdef0123456789abcdef01234567&hasOnlyPhotos=false&includes=reviews&page=0&entity=' +
      '&reviewedId=88887777&reviewType=PRODUCT&size=20&verifiedOnly=false',
    reply: {
      reviews: {
        total_results: 40,
        results: [
          {
            id: 't-9',
            Rating: 1,
            title: 'No',
            text: TEXT,
            submitted_at: '2026-02-28T00:00:00Z',
            is_verified: true,
            Badges: { verifiedPurchaser: {} },
          },
        ],
      },
    },
    gives: { id: 't-9', rating: 1, title: 'No', text: TEXT, date: '2026-02-28', verified: true },
    total: 40,
  },
  {
    endpoint: 'walmart',
    url: 'https://www.walmart.com/ip/Kettle-17/123456789?from=x',
    html: '',
    asks: 'https://www.walmart.com/reviews/product/123456789?page=1',
    reply: `<html><head><title>Reviews</title></head><body><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
      props: {
        pageProps: {
          initialData: {
            data: {
              reviews: {
                filteredReviewsCount: 25,
                customerReviews: [
                  {
                    reviewId: 'w-1',
                    rating: 4,
                    reviewTitle: 'Good',
                    reviewText: TEXT,
                    reviewSubmissionTime: '3/14/2026',
                    badges: [{ id: 'VerifiedPurchaser' }],
                    positiveFeedback: 6,
                    media: [{ normalUrl: 'a' }],
                  },
                ],
              },
            },
          },
        },
      },
    })}</script></body></html>`,
    gives: { id: 'w-1', rating: 4, title: 'Good', text: TEXT, date: '2026-03-14', verified: true, helpfulVotes: 6, images: 1 },
    total: 25,
  },
  {
    endpoint: 'hepsiburada',
    url: 'https://www.hepsiburada.com/celik-su-isiticisi-p-HBCV00001234',
    html: '',
    asks: 'https://user-content-gw-hermes.hepsiburada.com/queryapi/v2/ApprovedUserContents?sku=HBCV00001234&from=0&size=20&includeSiblingVariantContents=true',
    reply: {
      totalItemCount: 21,
      data: {
        approvedUserContent: {
          approvedUserContentList: [
            {
              id: 'h-1',
              star: 5,
              review: { content: TEXT },
              createdAt: '2026-01-30T00:00:00Z',
              isPurchaseVerified: true,
              reactions: { clap: 2 },
            },
          ],
        },
      },
    },
    gives: { id: 'h-1', rating: 5, text: TEXT, date: '2026-01-30', verified: true, helpfulVotes: 2 },
    total: 21,
  },
  {
    endpoint: 'mercado-libre',
    url: 'https://www.mercadolibre.com.co/hervidor/p/MCO12345678',
    html: '',
    asks: 'https://www.mercadolibre.com.co/noindex/catalog/reviews/MCO12345678/search?noindex=true&siteId=MCO&limit=20&offset=0',
    reply: { reviews: [{ id: 101, rating: 2, comment: { content: { text: TEXT } }, date: '14 Mar. 2026', country: 'Colombia' }] },
    gives: { id: '101', rating: 2, text: TEXT, date: '2026-03-14', country: 'CO' },
  },
  {
    endpoint: 'wildberries-first',
    url: 'https://www.wildberries.ru/catalog/1234567/detail.aspx',
    html: '',
    requests: ['https://feedbacks1.wb.ru/feedbacks/v2/7654321'],
    asks: 'https://feedbacks1.wb.ru/feedbacks/v1/7654321',
    reply: {
      feedbacks: [
        { id: 'wb-1', productValuation: 5, text: TEXT, createdDate: '2026-04-01T10:00:00Z', votes: { pluses: 3 }, color: 'серый' },
      ],
    },
    gives: { id: 'wb-1', rating: 5, text: TEXT, date: '2026-04-01', helpfulVotes: 3, variant: 'серый' },
  },
  {
    endpoint: 'wildberries-second',
    url: 'https://www.wildberries.ru/catalog/1234567/detail.aspx',
    html: '',
    requests: ['https://feedbacks2.wb.ru/feedbacks/v2/7654321'],
    asks: 'https://feedbacks2.wb.ru/feedbacks/v1/7654321',
    reply: { feedbacks: [{ id: 'wb-1', productValuation: 5, text: TEXT }] },
    gives: { id: 'wb-1', rating: 5, text: TEXT },
  },
  {
    endpoint: 'flipkart',
    url: 'https://www.flipkart.com/brightwell-kettle/p/itm0123456789ab?pid=KTLABCDEFGHIJK',
    html: '',
    asks: 'https://www.flipkart.com/brightwell-kettle/product-reviews/itm0123456789ab?pid=KTLABCDEFGHIJK&page=1',
    reply: null,
    gives: {},
  },
  {
    endpoint: 'trustpilot',
    url: 'https://www.trustpilot.com/review/kettles.example',
    html: '',
    asks: 'https://www.trustpilot.com/review/kettles.example?page=1',
    reply: null,
    gives: {},
  },
]
