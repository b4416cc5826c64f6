import { parsed } from './structured/repair-json.ts'
import { parseStart } from './page-state.ts'

/** The JSON values on a page, in scripts and attributes, that speak of ratings and of somebody's words. Pauses between what holds them. */
export function* embeddedState(document: Document): Generator<void, readonly unknown[]> {
  const states: unknown[] = []
  let streamed = ''
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const text = script.textContent ?? ''
    if (text.length > MAX_SCRIPT) continue
    if (text.includes(STREAM)) streamed += streamedIn(text)
    else if (tellsOfReviews(text)) states.push(...statesIn(text))
    yield
  }
  if (tellsOfReviews(streamed)) states.push(...rowsOf(streamed))
  for (const [name, selector] of ATTRIBUTES) {
    yield
    for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS))
      states.push(...packedIn(element.getAttribute(name) ?? ''))
  }
  return states
}

/** The value that stands in a text as JSON, once more escaped than its surroundings; none in a text that does not speak of reviews. */
export function packedIn(text: string): readonly unknown[] {
  if (text.length < MIN_PACKED || text.length > MAX_SCRIPT || !PACKED.test(text)) return []
  const plain = text.trimStart().startsWith('%') ? decoded(text) : text
  return tellsOfReviews(plain) ? parsed(plain) : []
}

const MAX_SCRIPT = 4_000_000
const MAX_STATES = 20
const MAX_ELEMENTS = 200
/** Characters of a list of one short review. */
const MIN_PACKED = 40
const PACKED = /^\s*(?:[{[]|%7B|%5B)/iu
const TELLS = /review|comment|feedback|opinion/iu
const RATING_KEY =
  /(?:["']|%22)(?:rating|ratingValue|userRating|overallRating|reviewRating|starRating|stars|star|score|rate)(?:\\{0,3}["']\s*:|%22(?::|%3A))/u
/** `state = {`, `push([`, `init({` */
const BEFORE_VALUE = /[=(]\s*(?=[{[])/gu
const LITERAL = /JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?(?="|')/gu
/** What servers of React send bit by bit: https://nextjs.org/docs/app/getting-started/server-and-client-components */
const STREAM = '__next_f.push('

/** Where frameworks and widgets keep their state in the markup. */
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ...'data-page data-props data-react-props data-state data-initial-state data-reviews data-review data-json data-model data-config data-product data-store data-options wire:snapshot'
    .split(' ')
    .map((name) => [name, `[${name.replace(':', '\\:')}]`] as const),
  ['value', 'input[type="hidden"][value^="{"], input[type="hidden"][value^="["]'],
]

function tellsOfReviews(text: string): boolean {
  return TELLS.test(text) && RATING_KEY.test(text)
}

function decoded(text: string): string {
  return /%(?![\da-f]{2})/iu.test(text) ? '' : parsedUri(text)
}

function parsedUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const JSON_START = /^\s*(?:<!--)?\s*(?=[{[])/u

function statesIn(text: string): readonly unknown[] {
  const start = JSON_START.exec(text)
  if (start !== null) return outermost(text, [start[0].length])
  const literals = [...text.matchAll(LITERAL)].slice(0, MAX_STATES).flatMap((match) => literalAt(text, match.index + match[0].length))
  const places = [...text.matchAll(BEFORE_VALUE)].slice(0, MAX_PLACES).map((match) => match.index + match[0].length)
  return [...literals.flatMap(packedIn), ...outermost(text, places)]
}

/** Calls and assignments of one script; most hold nothing. */
const MAX_PLACES = 200

/** What is no JSON is read through in vain; so many times a text's length in all. */
const MOST_READ = 3

/** Values that stand within another are part of it. */
function outermost(text: string, places: readonly number[]): readonly unknown[] {
  const states: unknown[] = []
  let end = 0
  let read = 0
  for (const place of places) {
    if (place < end || states.length >= MAX_STATES || read > MOST_READ * text.length) continue
    const { value, length } = parseStart(text, place)
    read += length
    if (value === null) continue
    end = place + length
    states.push(value)
  }
  return states
}

const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*'/uy

/** The text of a literal of JavaScript; none where it does not end. */
function literalAt(text: string, place: number): readonly string[] {
  STRING.lastIndex = place
  const literal = STRING.exec(text)?.[0]
  if (literal === undefined) return []
  const inner = literal.slice(1, -1).replace(/\\x([\da-f]{2})|\\[^]|"/giu, (part: string, code?: string) => {
    if (code !== undefined) return `\\u00${code}`
    return part === '"' ? '\\"' : part === "\\'" ? "'" : part
  })
  return parsed(`"${inner}"`).filter((value) => typeof value === 'string')
}

function streamedIn(text: string): string {
  const pieces: string[] = []
  let read = 0
  for (let at = text.indexOf(STREAM); at >= 0 && read <= MOST_READ * text.length; at = text.indexOf(STREAM, at + 1)) {
    const { value, length } = parseStart(text, at + STREAM.length)
    read += length
    const piece: unknown = Array.isArray(value) ? value[1] : null
    if (typeof piece === 'string') pieces.push(piece)
  }
  return pieces.join('')
}

const ROW = /^[\da-f]{1,6}:[A-Z]{0,2}(?=[[{])/u
const MAX_ROWS = 2000

/** Each line is a name and a value. */
function rowsOf(streamed: string): readonly unknown[] {
  const lines = streamed.split('\n', MAX_ROWS).filter(tellsOfReviews)
  return lines.flatMap((line) => {
    const name = ROW.exec(line)?.[0]
    return name === undefined ? [] : outermost(line, [name.length])
  })
}
