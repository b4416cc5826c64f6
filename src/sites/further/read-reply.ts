import type { Review } from '../../core/listing.ts'
import { readMarkup } from '../read-markup.ts'
import type { Reading } from '../source.ts'
import type { DateContext } from '../values/dates.ts'
import type { Endpoint, JsonReply, MarkupReply, Next } from './endpoint.ts'
import { textOf, valuesAt } from './json-path.ts'
import { readJsonReview } from './read-json-review.ts'

/** What one reply gives. */
export interface Batch {
  readonly reviews: readonly Partial<Review>[]
  /** What the next request goes on from; `null` where the reply is the last one or pages are counted. */
  readonly cursor: string | null
  /** How many reviews there are in all; `null` where the reply does not say. */
  readonly total: number | null
}

/** How any page of a shop is read, for the shops that hand out pages. */
export type ReadPage = (document: Document, url: URL, now: Date) => Generator<void, Reading>

/** Reads a reply in small steps; `null` where it is not in the shape that the endpoint has. `url` is where it came from. */
export function* readReply(
  { replies, next }: Endpoint,
  body: string,
  url: URL,
  context: DateContext,
  readPage: ReadPage,
): Generator<void, Batch | null> {
  for (const reply of replies) {
    const batch =
      reply.kind === 'page' ? batchOf(yield* readPage(parseHtml(body), url, context.now)) : yield* readAs(reply, next, body, context)
    if (batch !== null) return batch
  }
  return null
}

function batchOf(reading: Reading): Batch | null {
  return reading.kind === 'listing' ? { reviews: reading.listing.reviews, cursor: null, total: null } : null
}

function* readAs(
  reply: JsonReply | MarkupReply,
  next: Next | undefined,
  body: string,
  context: DateContext,
): Generator<void, Batch | null> {
  return reply.kind === 'json' ? yield* readJson(reply, body, next, context) : yield* readCards(reply, body, context)
}

/** No reply holds more reviews than were asked for; some hold as many as they please. */
const MAX_REVIEWS = 300

/** An inert document: no script runs and nothing is loaded. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** `undefined` for what is no JSON. */
function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function* readJson({ script, list, total, review }: JsonReply, body: string, next: Next | undefined, context: DateContext) {
  const json = parseJson(script === undefined ? body : (parseHtml(body).querySelector(script)?.textContent ?? ''))
  const lists = [list].flat().map((path) => valuesAt(json, path).find((value) => Array.isArray(value)))
  if (lists.every((rows) => rows === undefined)) return null
  const rows: readonly unknown[] = lists.flatMap((rows) => (Array.isArray(rows) ? rows : []))
  const reviews: Partial<Review>[] = []
  for (const row of rows.slice(0, MAX_REVIEWS)) {
    const read = readJsonReview(row, review, context)
    if (read !== null) reviews.push(read)
    yield
  }
  if (reviews.length === 0 && rows.length > 0) return null
  return { reviews, cursor: cursorOf(json, next), total: totalOf(json, total) }
}

function* readCards({ path, total, layouts: reviews }: MarkupReply, body: string, context: DateContext) {
  const json = parseJson(body)
  const [markup] = valuesAt(json, path)
  if (typeof markup !== 'string') return null
  const nowhere = { name: '', hosts: [], url: /(?!)/u, product: { title: [] } }
  const { found } = yield* readMarkup(parseHtml(markup), { ...nowhere, reviews }, context)
  return { reviews: found.slice(0, MAX_REVIEWS).map(({ review }) => review), cursor: null, total: totalOf(json, total) }
}

function totalOf(json: unknown, path: string | undefined): number | null {
  const said = path === undefined ? '' : textOf(valuesAt(json, path)[0])
  return /^\d{1,9}$/u.test(said) ? Number(said) : null
}

/** The shop writes its mark encoded or not; we write it encoded. */
function cursorOf(json: unknown, next: Next | undefined): string | null {
  if (next === undefined) return null
  const said = next.says.exec(textOf(valuesAt(json, next.path)[0]).slice(0, 4000))?.[1]
  if (said === undefined) return null
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}
