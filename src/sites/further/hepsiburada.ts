import type { Endpoint, ReviewPaths } from './endpoint.ts'

/** One review in the state of a page, and in what its endpoint gives. */
export const HEPSIBURADA_REVIEW: ReviewPaths = {
  id: ['id'],
  rating: ['star'],
  text: ['review.content'],
  date: ['createdAt'],
  verified: ['isPurchaseVerified'],
  helpfulVotes: ['reactions.clap'],
  images: ['media.*.url'],
  variant: ['product.variantProperties.*.value'],
}

/** Hepsiburada, as its page asks it. Seen in several public crawlers, not live. */
export const hepsiburada: Endpoint = {
  name: 'hepsiburada',
  hosts: ['hepsiburada.com'],
  keys: { sku: { at: [{ in: 'address', says: /-pm?-(\w+)/u }], is: /\w{6,30}/u } },
  address:
    'https://user-content-gw-hermes.hepsiburada.com/queryapi/v2/ApprovedUserContents?sku={sku}&from={offset}&size={size}&includeSiblingVariantContents=true',
  size: 20,
  replies: [
    {
      kind: 'json',
      list: 'data.approvedUserContent.approvedUserContentList',
      total: 'totalItemCount',
      review: HEPSIBURADA_REVIEW,
    },
  ],
}
