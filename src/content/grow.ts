import { hasDerivedId } from '../core/complete-review.ts'
import { joinByWords, joinReviews } from '../core/join-reviews.ts'
import type { Review } from '../core/listing.ts'
import type { Reading } from '../core/reading.ts'
import { mergeListing } from '../sites/merge-listing.ts'

/** What a visit has seen. */
export interface Seen {
  /** The last reading, with every review of the same product that the visit saw before, each once, under the id that it had first. */
  readonly reading: Reading
  /** Ids that came from an endpoint; the page may have others for the same reviews. */
  readonly further: ReadonlySet<Review['id']>
}

/**
 * Adds to a reading the reviews that the same visit has seen of the same product before: paging, sorting and redrawing take
 * reviews off the page that the shopper has opened. Of another product nothing is carried over. Pauses (yields) now and then.
 */
export function* grow(earlier: Seen | null, reading: Reading): Generator<void, Seen> {
  const isSame = earlier !== null && productOf(reading) !== null && productOf(earlier.reading) === productOf(reading)
  if (!isSame || !('listing' in reading) || !('listing' in earlier.reading)) return { reading, further: new Set() }
  const { further } = earlier
  const { product, reviews: here } = reading.listing
  const mayBeRenamed = ({ id }: Review) => further.has(id)
  const reviews = yield* joinReviews(earlier.reading.listing.reviews, here, { isNewer: true, mayBeRenamed })
  return { reading: { kind: reviews.length > 0 ? 'listing' : reading.kind, listing: { product, reviews } }, further }
}

/** Adds reviews that an endpoint gave; those that the page showed before are not counted twice, whatever ids they have here and there. */
export function* growFurther(seen: Seen | null, fetched: readonly Partial<Review>[]): Generator<void, Seen | null> {
  if (seen === null || !('listing' in seen.reading)) return seen
  const { product, reviews: known } = seen.reading.listing
  const { reviews: more } = yield* mergeListing(product, [{ product: {}, reviews: fetched }])
  const ownIds = new Set(known.map(({ id }) => id).filter((id) => !seen.further.has(id)))
  const isOneNaming = more.some(({ id }) => ownIds.has(id))
  const reviews = yield* joinByWords(known, more, ({ id }) => hasDerivedId(id) || (!isOneNaming && ownIds.has(id)), false)
  return {
    reading: { kind: reviews.length > 0 ? 'listing' : seen.reading.kind, listing: { product, reviews } },
    further: new Set([...seen.further, ...more.map(({ id }) => id)]),
  }
}

/** Tells products apart; `null` where a reading shows none. */
export function productOf(reading: Reading): string | null {
  return 'listing' in reading ? JSON.stringify([reading.listing.product.site, reading.listing.product.id]) : null
}
