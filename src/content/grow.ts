import type { Listing } from '../core/listing.ts'
import type { Reading } from '../core/reading.ts'

/**
 * Adds to a reading the reviews that the same visit has seen of the same product before: paging, sorting and redrawing take
 * reviews off the page that the shopper has opened. Of another product nothing is carried over.
 */
export function grow(earlier: Reading | null, reading: Reading): Reading {
  if (!hasListing(reading) || earlier === null || !hasListing(earlier)) return reading
  const { product, reviews } = reading.listing
  if (product.site !== earlier.listing.product.site || product.id !== earlier.listing.product.id) return reading
  const here = new Set(reviews.map(({ id }) => id))
  const all = [...reviews, ...earlier.listing.reviews.filter(({ id }) => !here.has(id))]
  return { kind: all.length > 0 ? 'listing' : reading.kind, listing: { product, reviews: all } }
}

function hasListing(reading: Reading): reading is Extract<Reading, { readonly listing: Listing }> {
  return reading.kind === 'listing' || reading.kind === 'waiting'
}
