import type { Place, Places } from '../site.ts'
import { parseRating, parseStarClass, parseStarStyle } from './ratings.ts'
import { visibleText } from './text.ts'

/** What a place said, and the attribute that said it; `null` for visible text. */
export type Parse<T> = (said: string, attribute: string | null) => T | null

/** How the words of an element are read. */
export type TextOf = (element: Element) => string

/** The first value of an ordered list of places that makes sense; `null` when none does. */
export function firstValue<T>(
  root: Document | Element,
  places: Places | undefined,
  parse: Parse<T>,
  textOf: TextOf = (element) => visibleText(element),
): T | null {
  for (const place of places ?? []) {
    const value = valueAt(root, typeof place === 'string' ? { at: place } : place, parse, textOf)
    if (value !== null) return value
  }
  return null
}

/** Is there anything that one of the places means? */
export function isPresent(root: Document | Element, places: Places | undefined, textOf?: TextOf): boolean {
  return (places ?? []).some((place) =>
    isSelector(place) ? root.querySelector(place) !== null : firstValue(root, [place], () => true, textOf) !== null,
  )
}

function isSelector(place: Place): place is string {
  return typeof place === 'string' && place !== '' && !place.includes('@')
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

function valueAt<T>(root: Document | Element, place: Exclude<Place, string>, parse: Parse<T>, textOf: TextOf): T | null {
  const { selector, attribute } = split(place.at)
  for (const element of elementsAt(root, selector)) {
    const text = attribute === null ? textOf(element) : element.getAttribute(attribute)
    const said = text === null ? null : meaning(text, place)
    const value = said === null ? null : parse(said, attribute)
    if (value !== null) return value
  }
  return null
}

interface Split {
  readonly selector: string
  readonly attribute: string | null
}

/** Places are ours, so there are only so many; and a browser knows a selector again only when it is the same text. */
const splits = new Map<string, Split>()

function split(at: string): Split {
  const known = splits.get(at)
  if (known !== undefined) return known
  const mark = at.lastIndexOf('@')
  const parts = mark < 0 ? { selector: at, attribute: null } : { selector: at.slice(0, mark), attribute: at.slice(mark + 1) }
  splits.set(at, parts)
  return parts
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
