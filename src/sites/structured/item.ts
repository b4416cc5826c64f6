/** A value of a property: words, another item, or the element whose words are meant. */
export type Value = string | Item | Element

/** One thing that structured data describes, whatever the syntax. Names of types and properties are in lower case and without their vocabulary. */
export interface Item {
  readonly types: readonly string[]
  /** What references name it by (`@id`, `itemid`, `resource`); `null` when it has no such name. */
  readonly id: string | null
  readonly properties: ReadonlyMap<string, readonly Value[]>
  /** Where the markup stands; `null` for what stands in a script. */
  readonly element: Element | null
}

/** An item together with its place among the others. */
export interface Placed {
  readonly item: Item
  readonly parent: Placed | null
  /** The property of the parent that holds it; `''` at the top. */
  readonly role: string
}

/** The local name of a type or property in lower case: `https://schema.org/Product`, `schema:Product` and `PRODUCT` are all `product`. */
export function localName(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1)
    .trim()
    .toLowerCase()
}

/** All values of the first of these properties that the item has. */
export function valuesOf(item: Item, ...names: readonly string[]): readonly Value[] {
  for (const name of names) {
    const values = item.properties.get(name)
    if (values && values.length > 0) return values
  }
  return []
}

/** The items among the values of all these properties. */
export function itemsOf(item: Item, ...names: readonly string[]): readonly Item[] {
  return names.flatMap((name) => (item.properties.get(name) ?? []).filter(isItem))
}

/** Whether a value is itself an item. */
export function isItem(value: Value): value is Item {
  return typeof value === 'object' && 'properties' in value
}

/** Whether the item has one of these types. */
export function hasType(item: Item, types: ReadonlySet<string>): boolean {
  return item.types.some((type) => types.has(type))
}
