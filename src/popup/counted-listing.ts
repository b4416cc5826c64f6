import type { Listing } from '../core/listing.ts'
import type { Judged } from '../platform/messages.ts'

/** A listing with those of its reviews that passed the shopper's filters and were not set aside. */
export function countedListing({ listing, report, choice }: Judged): Listing {
  const standing = new Set(report.standings.map(({ review }) => review))
  return { ...listing, reviews: listing.reviews.filter(({ id }) => standing.has(id) && !choice.setAside.includes(id)) }
}
