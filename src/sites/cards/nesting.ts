import type { Group } from './find-groups.ts'

/** Of groups within groups those that are the reviews: a group whose one card holds several of another is its sections; what stands singly within a card is its part. */
export function outermostCards(groups: readonly Group[]): readonly Group[] {
  const groupOf = new Map<Element, number>()
  for (const [place, group] of groups.entries()) for (const { element } of group) groupOf.set(element, place)
  const sections = new Set<number>()
  const parts = new Map<number, Set<number>>()
  for (const [place, group] of groups.entries()) {
    for (const [holder, count] of holdersOf(group, groupOf, place)) {
      if (count > 1) sections.add(groupOf.get(holder) ?? -1)
      else parts.set(place, (parts.get(place) ?? new Set()).add(groupOf.get(holder) ?? -1))
    }
  }
  const isPart = (place: number) => [...(parts.get(place) ?? [])].some((outer) => !sections.has(outer))
  return groups.filter((_, place) => !sections.has(place) && !isPart(place))
}

/** The cards of other groups around the cards of this one, and how many of these each holds. */
function holdersOf(group: Group, groupOf: ReadonlyMap<Element, number>, own: number): ReadonlyMap<Element, number> {
  const holders = new Map<Element, number>()
  for (const { element } of group) {
    for (let holder = element.parentElement; holder !== null; holder = holder.parentElement) {
      if (groupOf.has(holder) && groupOf.get(holder) !== own) holders.set(holder, (holders.get(holder) ?? 0) + 1)
    }
  }
  return holders
}
