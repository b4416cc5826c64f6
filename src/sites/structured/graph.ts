import { isItem } from './item.ts'
import type { Item, Placed, Value } from './item.ts'

/** All items of a page, each with its place. */
export interface Graph {
  /** Outer items before inner ones, in the order of the page. */
  readonly placed: readonly Placed[]
  readonly byId: ReadonlyMap<string, Item>
}

/** The items among these values, at any depth. Pauses (yields) now and then. */
export function* graphOf(values: readonly Value[]): Generator<void, Graph> {
  const placed: Placed[] = values.filter(isItem).map((item) => ({ item, parent: null, role: '' }))
  const byId = new Map<string, Item>()
  // The list grows while it is walked: no recursion, so that no depth can break it.
  let count = 0
  for (const place of placed) {
    if (++count % PAUSE === 0) yield
    const { id, properties } = place.item
    if (id !== null && !isReference(place.item) && !byId.has(id)) byId.set(id, place.item)
    for (const [role, inner] of properties) {
      for (const item of inner.filter(isItem))
        placed.push({ item, parent: role === '@graph' ? place.parent : place, role: role === '@graph' ? place.role : role })
    }
  }
  return { placed, byId }
}

/** Items between two pauses; about 1 ms. */
const PAUSE = 1000

/** The item that a bare reference (`{"@id": …}`) names, where the page describes it; any other item is itself. */
export function resolve(item: Item, { byId }: Graph): Item {
  return (item.id !== null && isReference(item) ? byId.get(item.id) : undefined) ?? item
}

function isReference(item: Item): boolean {
  return item.element === null && [...item.properties.keys()].every((name) => name === '@id' || name === '@type')
}
