import type { Listing } from './listing.ts'

/** What a page gives when it is read. */
export type Reading =
  /** The page shows no product. */
  | { readonly kind: 'no-product' }
  /** A product whose reviews have a place on the page that is not filled yet. */
  | { readonly kind: 'waiting'; readonly listing: Listing }
  /** A product with the reviews that the page shows; none, where it shows none. */
  | { readonly kind: 'listing'; readonly listing: Listing }
  /** Reviews stand on the page, but what they say could not be read. */
  | { readonly kind: 'unreadable' }
