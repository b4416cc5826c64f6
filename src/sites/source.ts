import type { Product, Review } from '../core/listing.ts'

export type { Reading } from '../core/reading.ts'

/** What one source on a page (markup, JSON-LD, microdata, page state) says: parts of a listing, merged field by field in `read.ts`. */
export interface Source {
  readonly product: Partial<Product>
  readonly reviews: readonly Partial<Review>[]
}
