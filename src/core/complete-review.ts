import type { Review } from './listing.ts'
import { foldWords } from './merge-reviews.ts'

/** A review with `null`, or nothing, for what no source says. */
export function completeReview(review: Partial<Review>): Review {
  return {
    id: review.id ?? '',
    rating: review.rating ?? null,
    title: review.title ?? '',
    text: review.text ?? '',
    date: review.date ?? null,
    verified: review.verified ?? null,
    incentive: review.incentive ?? null,
    helpfulVotes: review.helpfulVotes ?? null,
    images: review.images ?? 0,
    videos: review.videos ?? 0,
    variant: review.variant ?? null,
    country: review.country ?? null,
    language: review.language ?? null,
  }
}

/** Whether an id was made from the content, for want of one of the shop's. */
export function hasDerivedId(id: Review['id']): boolean {
  return DERIVED.test(id)
}

const DERIVED = /^t[0-9a-z]{1,7}(?:-\d{1,4})?$/u

/** Each with an id of its own: a review without one gets it from its content, so that it has the same id whenever it is read again. Pauses (yields) now and then. */
export function* withIds(reviews: readonly Review[]): Generator<void, readonly Review[]> {
  const taken = new Map<string, number>()
  const named: Review[] = []
  for (const [place, review] of reviews.entries()) {
    if (place % STEP === STEP - 1) yield
    const id = review.id || `t${hash(`${foldWords(review)} ${review.title} ${review.rating} ${review.date}`)}`
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    named.push({ ...review, id: times === 1 ? id : `${id}-${times}` })
  }
  return named
}

/** Reviews between two pauses; about 1 ms. */
const STEP = 50

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  return (value >>> 0).toString(36)
}
