import type { Review } from '../listing.ts'
import type { Merit } from '../report.ts'

/** What makes a review useful to read, from plain facts in its text; never a proof that it is genuine. */
export function merits(review: Review): readonly Merit[] {
  const found: Merit[] = []
  if (review.images > 0) found.push({ kind: 'photos', count: review.images })
  if (review.videos > 0) found.push({ kind: 'videos', count: review.videos })
  if (review.verified === true) found.push({ kind: 'verified' })
  return found
}
