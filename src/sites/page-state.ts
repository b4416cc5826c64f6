import type { Product, Review } from '../core/listing.ts'
import type { Paths, ReviewPaths } from './further/endpoint.ts'
import { textOf, valuesAt } from './further/json-path.ts'
import { readJsonReview } from './further/read-json-review.ts'
import { sharesOf } from './read-product.ts'
import type { Source } from './source.ts'
import type { DateContext } from './values/dates.ts'
import { parseCount } from './values/numbers.ts'
import { parseRating } from './values/ratings.ts'
import { tidyText } from './values/text.ts'

/** Where a page keeps what its own code draws the reviews from. */
export interface StatePlaces {
  /** What holds it, as `selector@attribute`; a script by default. */
  readonly within?: string
  /** What stands right before the JSON there; of several such places all are read. */
  readonly after: string
  readonly product?: Readonly<Partial<Record<'title' | 'averageRating' | 'ratingCount', Paths>>>
  /** Five places: how many ratings have five, four, three, two stars and one. */
  readonly histogram?: Paths
  /** The list of reviews; more than reviews may stand in it, where `is` says which items are. */
  readonly list: string
  readonly is?: { readonly path: string; readonly text: string }
  readonly review: ReviewPaths
}

/** A source that reads the state of a page; it gives nothing where the page has no such state. */
export function pageState(places: StatePlaces): (document: Document, url: URL, context: DateContext) => Source {
  return (document, _url, context) => {
    const states = statesOf(document, places)
    const rows = states.flatMap((state) => valuesAt(state, places.list)).filter((row) => isReview(row, places))
    const reviews = rows.map((row) => readJsonReview(row, places.review, context)).filter((review) => review !== null)
    return { product: productOf(states, places), reviews: reviews satisfies readonly Partial<Review>[] }
  }
}

function isReview(row: unknown, { is }: StatePlaces): boolean {
  return is === undefined || valuesAt(row, is.path)[0] === is.text
}

function productOf(states: readonly unknown[], { product: paths = {}, histogram = [] }: StatePlaces): Partial<Product> {
  const said = (at: Paths | undefined) =>
    states.flatMap((state) => (at ?? []).map((path) => textOf(valuesAt(state, path)[0]))).find((text) => text !== '') ?? ''
  return {
    title: tidyText(said(paths.title)),
    averageRating: parseRating(said(paths.averageRating)),
    ratingCount: parseCount(said(paths.ratingCount)),
    histogram: sharesOf(histogram.map((path) => parseCount(said([path])) ?? 0)),
  }
}

/** Characters; the largest state seen has 1.5 million. */
const MAX_STATE = 8_000_000
/** Some pages keep their state in several pieces. */
const MAX_STATES = 10

function statesOf(document: Document, { within = 'script:not([src])', after }: StatePlaces): readonly unknown[] {
  const [selector = '', attribute] = within.split('@')
  const states: unknown[] = []
  for (const element of document.querySelectorAll(selector)) {
    const text = (attribute === undefined ? element.textContent : element.getAttribute(attribute)) ?? ''
    const place = text.length > MAX_STATE ? -1 : text.indexOf(after)
    if (place >= 0) states.push(parseStart(text, place + after.length).value)
    if (states.length === MAX_STATES) break
  }
  return states
}

/** The JSON value that begins at a place of a text, `null` where it does not parse, and how many characters it takes. */
export function parseStart(text: string, place: number): { readonly value: unknown; readonly length: number } {
  const length = lengthOfValue(text, place)
  try {
    const value: unknown = JSON.parse(text.slice(place, place + length))
    return { value, length }
  } catch {
    return { value: null, length }
  }
}

/** A string that never ends is one match, not one at each of its quotes. */
const BRACKET_OR_STRING = /[{}[\]]|"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)/gu

function lengthOfValue(text: string, place: number): number {
  let depth = 0
  BRACKET_OR_STRING.lastIndex = place
  for (let match = BRACKET_OR_STRING.exec(text); match !== null; match = BRACKET_OR_STRING.exec(text)) {
    depth += '{['.includes(match[0]) ? 1 : '}]'.includes(match[0]) ? -1 : 0
    if (depth === 0) return BRACKET_OR_STRING.lastIndex - place
  }
  return text.length - place
}
