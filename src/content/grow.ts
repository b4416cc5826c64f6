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
  /** Ids of reviews that the page showed already while its address was another product's: what it still shows of that, or shares with it. */
  readonly inherited: ReadonlySet<Review['id']>
}

/**
 * Adds to a reading the reviews that the same visit has seen of the same product before: paging, sorting and redrawing take
 * reviews off the page that the shopper has opened. Of another product nothing is carried over. Pauses (yields) now and then.
 */
export function* grow(earlier: Seen | null, reading: Reading): Generator<void, Seen> {
  const isSame = earlier !== null && productOf(reading) !== null && productOf(earlier.reading) === productOf(reading)
  if (!isSame || !('listing' in reading) || !('listing' in earlier.reading))
    return { reading, further: new Set(), inherited: shared(earlier?.reading ?? null, reading) }
  const { further } = earlier
  const { product, reviews: here } = reading.listing
  const inherited = shared(earlier.reading, reading, earlier.inherited)
  const known = earlier.reading.listing.reviews.filter(({ id }) => inherited.has(id) || !earlier.inherited.has(id))
  const mayBeRenamed = ({ id }: Review) => further.has(id)
  const reviews = (yield* joinReviews(known, here, { isNewer: true, mayBeRenamed })).slice(0, MOST_SEEN)
  return { reading: { kind: reviews.length > 0 ? 'listing' : reading.kind, listing: { product, reviews } }, further, inherited }
}

/** Whether a page that has another product's address by now shows only what it showed before: its new content is still to come. */
export function isLeftOver({ reading, inherited }: Seen): boolean {
  return 'listing' in reading && inherited.size > 0 && inherited.size === reading.listing.reviews.length
}

/** A page that adds reviews without end does not fill the memory. */
const MOST_SEEN = 5000

/** The ids of a reading that an earlier one had too, as far as they are among those `of`. */
function shared(before: Reading | null, reading: Reading, of?: ReadonlySet<Review['id']>): ReadonlySet<Review['id']> {
  if (before === null || !('listing' in before) || !('listing' in reading)) return new Set()
  const ids = of ?? new Set(before.listing.reviews.map(({ id }) => id))
  return new Set(reading.listing.reviews.map(({ id }) => id).filter((id) => ids.has(id)))
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
    ...seen,
    reading: { kind: reviews.length > 0 ? 'listing' : seen.reading.kind, listing: { product, reviews } },
    further: new Set([...seen.further, ...more.map(({ id }) => id)]),
  }
}

/** Tells products apart; `null` where a reading shows none. */
export function productOf(reading: Reading): string | null {
  return 'listing' in reading ? JSON.stringify([reading.listing.product.site, reading.listing.product.id]) : null
}
