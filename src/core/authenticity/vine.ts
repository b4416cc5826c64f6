import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'

/** Reviews of the store's own tester programme: a note, never a sign. */
export function vine(_listing: Listing, context: Context): Evidence | null {
  const found = context.reviews.filter((read) => read.review.incentive === 'vine')
  if (found.length === 0) return null
  return {
    signal: 'vine',
    strength: 0,
    measured: { reviews: found.length, read: context.reviews.length },
    reviews: found.map((read) => read.review.id),
    passages: [],
  }
}
