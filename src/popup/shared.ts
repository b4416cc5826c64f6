import type { Choice } from '../core/choose.ts'
import type { Review } from '../core/listing.ts'
import type { ReviewId, Standing } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import type { Actions } from './view.ts'

/** The reviews of a listing by their id. */
export type ReviewsById = ReadonlyMap<ReviewId, Review>

/** What every part that shows reviews needs. */
export interface Shared {
  readonly reviews: ReviewsById
  /** Where those reviews stand that count. */
  readonly standings: ReadonlyMap<ReviewId, Standing>
  readonly choice: Choice
  readonly act: Actions
  readonly say: Say
}

/** The reviews that passed the shopper's filters, in the page's order. */
export function countedReviews({ reviews, standings }: Pick<Shared, 'reviews' | 'standings'>): readonly Review[] {
  return [...standings.keys()].flatMap((id) => reviews.get(id) ?? [])
}
