import type { Endpoint, Reply } from './endpoint.ts'

// Seen in public code of 2020 to 2026, not live: https://github.com/DimplyBarkha/gajendra-profecialinks (product/reviews, lowes) and several crawlers.
// Its names have begun with a small letter since 2023.
const replies: readonly Reply[] = [
  {
    kind: 'json',
    list: 'results',
    total: 'totalResults',
    review: {
      id: ['reviewId', 'id'],
      rating: ['rating'],
      title: ['title'],
      text: ['reviewText'],
      date: ['submissionTime'],
      verified: ['verifiedPurchaser'],
      helpfulVotes: ['helpfulVoteCount'],
      images: ['photos.*.id', 'photos.*.normalUrl'],
    },
  },
  {
    kind: 'json',
    list: 'Results',
    total: 'TotalResults',
    review: {
      id: ['Id'],
      rating: ['Rating'],
      title: ['Title'],
      text: ['ReviewText'],
      date: ['SubmissionTime'],
      helpfulVotes: ['TotalPositiveFeedbackCount'],
      images: ['Photos.*.Id'],
    },
  },
]

/** Lowe's, as its page asks it. */
export const lowes: Endpoint = {
  name: 'lowes',
  hosts: ['lowes.com'],
  keys: { product: { at: [{ in: 'address', says: /^\/pd\/(?:[^/?]+\/)?(\d+)/u }], is: /\d{4,15}/u } },
  address: '/rnr/r/get-by-product/{product}?sortBy=newestFirst&offset={offset}',
  size: 10,
  replies,
}
