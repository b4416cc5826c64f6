import type { Endpoint } from './endpoint.ts'

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
      review: {
        id: ['id'],
        rating: ['star'],
        text: ['review.content'],
        date: ['createdAt'],
        verified: ['isPurchaseVerified'],
        helpfulVotes: ['reactions.clap'],
        images: ['media.*.url'],
        variant: ['product.variantProperties.*.value'],
      },
    },
  ],
}
