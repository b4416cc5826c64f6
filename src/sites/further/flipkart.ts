import type { Endpoint } from './endpoint.ts'

/** Flipkart's pages of reviews, read as any page of it. The address is that of the link "All … reviews" on its product pages. */
export const flipkart: Endpoint = {
  name: 'flipkart',
  hosts: ['flipkart.com'],
  keys: {
    name: { at: [{ in: 'address', says: /^\/([^/?]+)\/(?:p|product-reviews)\//u }], is: /[\w.%-]{1,300}/u },
    item: { at: [{ in: 'address', says: /\/(?:p|product-reviews)\/(itm\w+)/u }], is: /itm\w{5,30}/u },
    product: { at: [{ in: 'address', says: /[?&]pid=(\w+)/u }], is: /\w{8,30}/u },
  },
  address: '/{name}/product-reviews/{item}?pid={product}&page={page}',
  size: 10,
  replies: [{ kind: 'page' }],
}
