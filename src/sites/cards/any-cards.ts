import type { Found } from '../read-markup.ts'
import type { DateContext } from '../values/dates.ts'
import { findGroups } from './find-groups.ts'
import { readGroup } from './read-group.ts'

/** The reviews that a page of an unknown shop shows, read by what review cards have in common everywhere; pauses between cards. */
export function* readAnyCards(document: Document, context: DateContext): Generator<void, readonly Found[]> {
  const found: Found[] = []
  for (const group of yield* findGroups(document)) found.push(...(yield* readGroup(group, context)))
  return found
}
