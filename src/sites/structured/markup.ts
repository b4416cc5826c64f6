import { localName } from './item.ts'
import type { Item, Value } from './item.ts'

/** The attributes by which a page's markup carries items. */
export interface Syntax {
  readonly scope: string
  readonly type: string
  readonly property: string
  readonly id: string
  /** Names, by their id, elements elsewhere whose properties belong to the item. */
  readonly references: string
}

/** https://html.spec.whatwg.org/multipage/microdata.html */
export const MICRODATA: Syntax = { scope: 'itemscope', type: 'itemtype', property: 'itemprop', id: 'itemid', references: 'itemref' }

/** RDFa Lite, which is all that shops use: https://www.w3.org/TR/rdfa-lite/ */
export const RDFA: Syntax = { scope: 'typeof', type: 'typeof', property: 'property', id: 'resource', references: 'data-none' }

/** What the page's markup describes in one syntax: the items that belong to no other item, in the order of the page. */
export function* readMarkup(document: Document, syntax: Syntax): Generator<void, readonly Item[]> {
  const scopes = [...document.querySelectorAll(`[${syntax.scope}]`)].slice(0, MAX_ELEMENTS)
  if (scopes.length === 0) return []
  const drafts = new Map<Element, Draft>()
  let count = 0
  for (const element of scopes) {
    drafts.set(element, draftOf(element, syntax))
    if (++count % PAUSE === 0) yield
  }
  claimReferences(document, drafts, syntax)
  yield
  for (const element of [...document.querySelectorAll(`[${syntax.property}]`)].slice(0, MAX_ELEMENTS)) {
    if (++count % PAUSE === 0) yield
    const owner = ownerOf(element, drafts)
    if (owner !== null) add(owner, element, words(element.getAttribute(syntax.property)), drafts.get(element))
  }
  return [...new Set(drafts.values())].filter((draft) => !draft.owned).map((draft) => draft.item)
}

interface Draft {
  readonly item: Item
  readonly properties: Map<string, Value[]>
  owned: boolean
}

/** Elements; a list of 5,000 reviews has some 40,000. */
const MAX_ELEMENTS = 100_000
/** Elements between two pauses; about 2 ms. */
const PAUSE = 2000
/** Ids that one item may take properties from. */
const MAX_REFERENCES = 20

function draftOf(element: Element, { type, id }: Syntax): Draft {
  const properties = new Map<string, Value[]>()
  const types = words(element.getAttribute(type)).map(localName)
  return { item: { types, id: element.getAttribute(id), properties, element }, properties, owned: false }
}

function words(attribute: string | null): string[] {
  return (attribute ?? '').split(/\s+/u).filter((word) => word !== '')
}

function claimReferences(document: Document, drafts: Map<Element, Draft>, { references }: Syntax): void {
  for (const draft of Array.from(drafts.values())) {
    for (const id of words(draft.item.element?.getAttribute(references) ?? null).slice(0, MAX_REFERENCES)) {
      const target = document.getElementById(id)
      if (target !== null && !drafts.has(target)) drafts.set(target, draft)
    }
  }
}

function ownerOf(property: Element, drafts: ReadonlyMap<Element, Draft>): Draft | null {
  const claimed = drafts.get(property)
  if (claimed !== undefined && claimed.item.element !== property) return claimed
  for (let element = property.parentElement; element !== null; element = element.parentElement) {
    const owner = drafts.get(element)
    if (owner !== undefined) return owner
  }
  return null
}

function add(owner: Draft, element: Element, names: readonly string[], inner: Draft | undefined): void {
  const own = inner?.item.element === element ? inner : undefined
  if (own !== undefined) own.owned = true
  const value = own?.item ?? (element.getAttribute('content') || element.getAttribute('datetime') || element)
  for (const name of names.map(localName)) {
    const values = owner.properties.get(name)
    if (values === undefined) owner.properties.set(name, [value])
    else values.push(value)
  }
}
