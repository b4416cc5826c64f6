import type { Reply } from './endpoint.ts'
import type { FoundEndpoint } from './find-endpoint.ts'

/** Where the reading of further reviews stands. */
export interface Position {
  /** Requests made before. */
  readonly requests: number
  /** What the last reply said to go on from; `null` at the beginning, and where pages are counted. */
  readonly cursor: string | null
}

/** One request for further reviews. */
export interface FurtherRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
}

/** The request that comes next. `page` is where the page stands; only for endpoints of the shop itself does it say who is asked. */
export function furtherRequest({ endpoint, keys }: FoundEndpoint, { requests, cursor }: Position, page: URL): FurtherRequest {
  const { address, headers = {}, size, firstPage = 1, next } = endpoint
  const counts = { size: String(size), page: String(firstPage + requests), offset: String(requests * size) }
  const values = { ...counts, ...keys, cursor: cursor ?? '' }
  const whole = cursor === null || next === undefined ? address : address + next.add
  return {
    url: new URL(fill(whole, values, encodeURIComponent), page.origin),
    headers: {
      accept: endpoint.replies.every(isPage) ? 'text/html' : 'application/json, text/html',
      ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, fill(text, values, (value) => value)])),
    },
  }
}

function isPage(reply: Reply): boolean {
  return reply.kind === 'page' || (reply.kind === 'json' && reply.script !== undefined)
}

function fill(template: string, values: Readonly<Record<string, string>>, write: (value: string) => string): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => write(values[name] ?? ''))
}
