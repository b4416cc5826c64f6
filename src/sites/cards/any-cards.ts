import type { Found } from '../read-markup.ts'
import type { DateContext } from '../values/dates.ts'
import { findNamedGroups, findUnnamedGroups } from './find-groups.ts'
import type { Group } from './find-groups.ts'
import { readGroup } from './read-group.ts'

/** The reviews that a page shows where names tell of reviews, read by what review cards have in common everywhere; pauses between cards. */
export function* readNamedCards(document: Document, context: DateContext): Generator<void, readonly Found[]> {
  return yield* readGroups(yield* findNamedGroups(document), context)
}

/** The reviews that a page shows where no name tells of them; pauses between cards. */
export function* readUnnamedCards(document: Document, context: DateContext): Generator<void, readonly Found[]> {
  return yield* readGroups(yield* findUnnamedGroups(document), context)
}

function* readGroups(groups: readonly Group[], context: DateContext): Generator<void, readonly Found[]> {
  const found: Found[] = []
  for (const group of groups) found.push(...(yield* readGroup(group, context)))
  return found
}
