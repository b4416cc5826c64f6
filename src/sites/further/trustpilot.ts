import type { Endpoint } from './endpoint.ts'

/** Trustpilot's own pages of reviews, read as any page of it; seen saved, the paging in public crawlers. It wants a sign-in after some pages. */
export const trustpilot: Endpoint = {
  name: 'trustpilot',
  hosts: ['trustpilot.com'],
  keys: { shop: { at: [{ in: 'address', says: /^\/review\/([^/?]+)/u }], is: /[\w.-]{3,120}/u } },
  address: '/review/{shop}?page={page}',
  size: 20,
  replies: [{ kind: 'page' }],
}
