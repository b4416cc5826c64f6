import { completeReview, hasDerivedId, withIds } from './complete-review.ts'
import type { Review } from './listing.ts'
import { areOnOtherDays, foldWords, haveOtherStars, isTelling, mergeInSteps, mergeReviews } from './merge-reviews.ts'

/** How two readings of one product's reviews are joined. */
export interface Joining {
  /** The second reading is the later one: what it says goes before what the first said. */
  readonly isNewer: boolean
  /** Whether a review that was known may bear another id in the second reading although its own came from the shop; no review by default. */
  readonly mayBeRenamed?: (known: Review) => boolean
}

/**
 * The reviews of one product from two readings, each once: those of the first under the ids that they have there, then those that only the second has.
 * One id is one review, unless what it names is plainly another one: some shops number what they show. Other ids can be the same review where
 * they were made from the content, or where a page that redraws everything makes them anew. Pauses (yields) now and then.
 */
export function* joinReviews(
  known: readonly Review[],
  more: readonly Review[],
  { isNewer, mayBeRenamed = () => false }: Joining,
): Generator<void, readonly Review[]> {
  const given = yield* withoutNumbers(known, more)
  const isRedrawn = yield* haveOtherNames(known, given)
  const named = given.filter(({ id }) => !hasDerivedId(id))
  const unnamed = given.filter(({ id }) => hasDerivedId(id))
  const withNamed = yield* joinByWords(known, named, (review) => isRedrawn || mayBeRenamed(review) || hasDerivedId(review.id), isNewer)
  return yield* joinByWords(withNamed, unnamed, () => true, isNewer)
}

/** Reviews of one id are one; of others only those are compared by their words that may have another id for the same review. Pauses now and then. */
export function* joinByWords(
  known: readonly Review[],
  more: readonly Review[],
  mayBeOther: (known: Review) => boolean,
  isNewer: boolean,
): Generator<void, readonly Review[]> {
  const byId = new Map(more.map((review) => [review.id, review]))
  const ids = new Set(known.map(({ id }) => id))
  const comparable = known.filter((review) => !byId.has(review.id) && mayBeOther(review))
  const unknown = more.filter(({ id }) => !ids.has(id))
  const merged = (yield* mergeInSteps([comparable, unknown])).map(completeReview)
  for (const review of merged) byId.set(review.id, review)
  const updated: Review[] = []
  for (const [place, review] of known.entries()) {
    updated.push(update(review, byId.get(review.id), isNewer))
    if (place % STEP === 0) yield
  }
  return [...updated, ...merged.filter(({ id }) => !ids.has(id))]
}

/** Reviews updated before a pause. */
const STEP = 50

/** Where an id names another review than it did, it is only the number of a place: those reviews get ids from their content. */
function* withoutNumbers(known: readonly Review[], more: readonly Review[]): Generator<void, readonly Review[]> {
  const byId = new Map(known.map((review) => [review.id, review]))
  const isNumber = (review: Review) => {
    const same = byId.get(review.id)
    return same !== undefined && isAnother(same, review)
  }
  return more.some(isNumber) ? yield* withIds(more.map((review) => (isNumber(review) ? { ...review, id: '' } : review))) : more
}

/** A translation has other words, but the stars and the day of the review that it translates. */
function isAnother(known: Review, review: Review): boolean {
  const [before, now] = [foldWords(known), foldWords(review)]
  const tellsApart = before.startsWith(now) || now.startsWith(before) ? before === '' && now === '' : true
  return tellsApart && (haveOtherStars(known, review) || areOnOtherDays(known, review))
}

/** No id is found again, but most of the words are: the page was drawn anew, with other ids for the same reviews. */
function* haveOtherNames(known: readonly Review[], more: readonly Review[]): Generator<void, boolean> {
  const ids = new Set(known.map(({ id }) => id))
  if (more.some(({ id }) => ids.has(id))) return false
  const telling = [known.filter(isTelling), more.filter(isTelling)]
  const [before = 0, now = 0] = telling.map(({ length }) => length)
  const together = yield* mergeInSteps(telling)
  return (before + now - together.length) * 2 > Math.min(before, now)
}

function update(known: Review, found: Review | undefined, isNewer: boolean): Review {
  if (found === undefined || found === known) return known
  const [first, second] = isNewer ? [found, known] : [known, found]
  if (first.text === second.text) return { ...first, id: known.id }
  const [both] = mergeReviews([[first], [second]])
  return { ...(both === undefined ? first : completeReview(both)), id: known.id }
}
