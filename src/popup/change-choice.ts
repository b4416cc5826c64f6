import type { Choice, Filter } from '../core/choose.ts'
import type { ReviewId, Standing } from '../core/report.ts'

/** A choice with one kind of filter set, or taken off by `null`. */
export function withFilter(choice: Choice, kind: Filter['kind'], filter: Filter | null): Choice {
  const others = choice.filters.filter((one) => one.kind !== kind)
  return { ...choice, filters: filter === null ? others : [...others, filter] }
}

/** How a review counts by the shopper's own word: for nothing, in full, or as the signs weigh it. */
export type OwnWord = 'set-aside' | 'taken-back' | 'as-weighed'

/** A choice with the shopper's word on one review. */
export function withReview(choice: Choice, review: ReviewId, word: OwnWord): Choice {
  const without = (ids: readonly ReviewId[]) => ids.filter((id) => id !== review)
  return {
    ...choice,
    setAside: word === 'set-aside' ? [...without(choice.setAside), review] : without(choice.setAside),
    takenBack: word === 'taken-back' ? [...without(choice.takenBack), review] : without(choice.takenBack),
  }
}

/** The shopper's word on one review. */
export function ownWordOn({ setAside, takenBack }: Choice, review: ReviewId): OwnWord {
  if (setAside.includes(review)) return 'set-aside'
  return takenBack.includes(review) ? 'taken-back' : 'as-weighed'
}

/** What one tap on a review does: takes the shopper's own word back, else says the opposite of how it counts. */
export function nextWord(choice: Choice, review: ReviewId, standing: Standing | undefined): OwnWord {
  if (ownWordOn(choice, review) !== 'as-weighed') return 'as-weighed'
  return standing !== undefined && standing.weight < HALF ? 'taken-back' : 'set-aside'
}

const HALF = 0.5
