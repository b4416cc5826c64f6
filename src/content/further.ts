import type { Further, FurtherCount, FurtherEnd } from '../core/further.ts'
import type { Review } from '../core/listing.ts'
import type { Endpoint } from '../sites/further/endpoint.ts'
import { ENDPOINTS } from '../sites/further/endpoints.ts'
import { findEndpoint } from '../sites/further/find-endpoint.ts'
import type { FoundEndpoint } from '../sites/further/find-endpoint.ts'
import type { ReadPage } from '../sites/further/read-reply.ts'
import { furtherRequest } from '../sites/further/request.ts'
import type { Connection } from './connection.ts'
import { NOT_BEGUN, readMore } from './read-more.ts'
import type { Progress } from './read-more.ts'

/** Reading more than a page shows, only when the shopper asks for it. */
export interface FurtherReading {
  readonly state: () => Further
  /** Reads until it ends or is stopped; a second call while it reads waits for the same end. */
  readonly start: () => Promise<Further>
  readonly stop: () => void
}

/** What it needs of the visit. */
export interface VisitedPage {
  readonly document: Document
  readonly readPage: ReadPage
  /** Tells products apart; `null` while the page shows none. */
  readonly product: () => string | null
  /** Adds reviews to those that were seen; how many of them were new. */
  readonly add: (reviews: readonly Partial<Review>[]) => Promise<number>
  readonly told: (state: Further) => void
  readonly signal: AbortSignal
}

/** Looks after reading more on one page; what it has come to is kept as long as the product is on the page. */
export function furtherReading(page: ConnectedPage): FurtherReading {
  const at: Moment = { product: null, progress: NOT_BEGUN, added: 0, end: null, run: null }
  const tellState = () => {
    const state = stateOf(at, page)
    page.told(state)
    return state
  }
  const start = () => {
    const found = mayStart(stateOf(at, page)) ? find(page) : null
    if (at.run !== null || found === null) return at.run?.done ?? Promise.resolve(stateOf(at, page))
    const stop = new AbortController()
    const ended = run(at, page, found, tellState, AbortSignal.any([stop.signal, page.signal]))
    const done = ended.finally(() => (at.run = null)).then(tellState)
    at.run = { found, stop, done }
    tellState()
    return done
  }
  return { state: () => stateOf(at, page), start, stop: () => at.run?.stop.abort() }
}

/** Nothing is asked of these shops beyond what the shopper opens. */
const NEVER_ASKED = /(?:^|\.)amazon\.[a-z.]+$/u

type ConnectedPage = VisitedPage & Connection

interface Moment {
  product: string | null
  progress: Progress
  /** Reviews that the page had not shown. */
  added: number
  end: FurtherEnd | null
  run: { readonly found: FoundEndpoint; readonly stop: AbortController; readonly done: Promise<Further> } | null
}

function stateOf(at: Moment, page: ConnectedPage): Further {
  if (page.product() !== at.product && at.run === null) {
    Object.assign(at, { product: page.product(), progress: NOT_BEGUN, added: 0, end: null })
  }
  const found = at.run?.found ?? (at.product === null ? null : find(page))
  if (found === null) return { kind: 'none' }
  const count: FurtherCount = {
    host: furtherRequest(found, NOT_BEGUN, urlOf(page)).url.hostname,
    received: at.progress.received.size,
    added: at.added,
    requests: at.progress.requests,
  }
  if (at.run !== null) return { kind: 'reading', ...count }
  return at.end === null ? { kind: 'ready', ...count } : { kind: 'ended', end: at.end, ...count }
}

/** What was stopped goes on where it was, within the same bounds. */
function mayStart(state: Further): boolean {
  return state.kind === 'ready' || (state.kind === 'ended' && state.end === 'stopped')
}

async function run(at: Moment, page: ConnectedPage, found: FoundEndpoint, tellState: () => void, signal: AbortSignal): Promise<void> {
  const keys = JSON.stringify(found.keys)
  const reading = readMore(found, at.progress, {
    ...page,
    signal,
    page: () => ({ url: urlOf(page), locale: page.document.documentElement.lang || null, now: new Date() }),
    isStillHere: () => page.product() === at.product && JSON.stringify(find(page, [found.endpoint])?.keys) === keys,
    take: async (reviews, progress) => {
      at.progress = progress
      at.added += await page.add(reviews)
      tellState()
    },
  })
  at.end = await reading.catch((error: unknown) => {
    if (!signal.aborted) throw error
    return 'stopped' as const
  })
}

function find(page: ConnectedPage, endpoints: readonly Endpoint[] = ENDPOINTS): FoundEndpoint | null {
  const url = urlOf(page)
  if (NEVER_ASKED.test(url.hostname) || page.isPrivate()) return null
  return findEndpoint({ document: page.document, url, requests: page.requests() }, endpoints)
}

function urlOf({ document }: VisitedPage): URL {
  return new URL(document.location.href)
}
