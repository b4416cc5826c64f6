import type { Place, Places } from '../site.ts'
import { parseRating, parseStarClass, parseStarStyle } from './ratings.ts'
import { visibleText } from './text.ts'

/** What a place said, and the attribute that said it; `null` for visible text. */
export type Parse<T> = (said: string, attribute: string | null) => T | null

/** The first value of an ordered list of places that makes sense; `null` when none does. Parts that match `skip` are left out of texts, those that match `lines` stand apart. */
export function firstValue<T>(root: Document | Element, places: Places | undefined, parse: Parse<T>, skip = '', lines = ''): T | null {
  for (const place of places ?? []) {
    const value = valueAt(root, typeof place === 'string' ? { at: place } : place, parse, skip, lines)
    if (value !== null) return value
  }
  return null
}

/** Is there anything that one of the places means? */
export function isPresent(root: Document | Element, places: Places | undefined): boolean {
  return firstValue(root, places, () => true) !== null
}

/** Reads ratings from words, or from the attributes that style sheets draw stars by. */
export function ratingParser(scale?: number): Parse<number> {
  return (said, attribute) => {
    if (attribute === 'class') return parseStarClass(said, scale)
    return attribute === 'style' ? parseStarStyle(said) : parseRating(said, scale)
  }
}

/** A place's first elements are tried, in the page's order. */
const MAX_TRIED = 8

function valueAt<T>(root: Document | Element, place: Exclude<Place, string>, parse: Parse<T>, skip: string, lines: string): T | null {
  const { selector, attribute } = split(place.at)
  for (const element of elementsAt(root, selector)) {
    const text = attribute === null ? visibleText(element, skip, lines) : element.getAttribute(attribute)
    const said = text === null ? null : meaning(text, place)
    const value = said === null ? null : parse(said, attribute)
    if (value !== null) return value
  }
  return null
}

function split(at: string): { readonly selector: string; readonly attribute: string | null } {
  const mark = at.lastIndexOf('@')
  return mark < 0 ? { selector: at, attribute: null } : { selector: at.slice(0, mark), attribute: at.slice(mark + 1) }
}

/** The first element is mostly enough, and found fast; the others are looked for when it says nothing. */
function* elementsAt(root: Document | Element, selector: string): Generator<Element> {
  if (selector === '') return yield 'documentElement' in root ? root.documentElement : root
  const first = root.querySelector(selector)
  if (first === null) return
  yield first
  yield* [...root.querySelectorAll(selector)].slice(1, MAX_TRIED)
}

function meaning(text: string, { says, means }: Exclude<Place, string>): string | null {
  const match = says?.exec(text)
  if (match === null) return null
  return means ?? match?.[1] ?? text
}
