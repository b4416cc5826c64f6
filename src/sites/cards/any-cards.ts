import type { CardReaders } from '../card-readers.ts'
import type { Found } from '../read-markup.ts'
import type { DateContext } from '../values/dates.ts'
import { findNamedGroups, findUnnamedGroups } from './find-groups.ts'
import type { Group } from './find-groups.ts'
import { firstRating } from './rating-mark.ts'
import { readGroup } from './read-group.ts'
import { shownRating } from './shown-rating.ts'

/** Reads the review cards of any shop. */
export const anyCards: CardReaders = {
  *named(document, context) {
    return yield* readGroups(yield* findNamedGroups(document), context)
  },
  *unnamed(document, context) {
    return yield* readGroups(yield* findUnnamedGroups(document), context)
  },
  marked: (elements, context) =>
    readGroup(
      elements.map((element) => ({ element, rating: firstRating(element) })),
      context,
    ),
  rated: shownRating,
}

function* readGroups(groups: readonly Group[], context: DateContext): Generator<void, readonly Found[]> {
  const found: Found[] = []
  for (const group of groups) found.push(...(yield* readGroup(group, context)))
  return found
}
