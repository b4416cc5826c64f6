import type { Review } from '../listing.ts'

/** A review as the signals see it: taken apart once. */
export interface ReadReview {
  readonly review: Review
  /** Its words as numbers of the context's vocabulary. */
  readonly words: readonly number[]
  /** Where each word begins and ends in the review's text, in UTF-16 code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Days since 1970; `null` where the shop gives no date. */
  readonly day: number | null
  /** 1 to 5. */
  readonly stars: number | null
}
