import { MOST_FURTHER_REVIEWS, MOST_REQUESTS } from '../core/further.ts'
import type { FurtherEnd } from '../core/further.ts'
import type { Review } from '../core/listing.ts'
import type { FoundEndpoint } from '../sites/further/find-endpoint.ts'
import { whyNoReviews } from '../sites/further/no-reviews.ts'
import { readReply } from '../sites/further/read-reply.ts'
import type { Batch, ReadPage } from '../sites/further/read-reply.ts'
import { furtherRequest } from '../sites/further/request.ts'
import type { Position } from '../sites/further/request.ts'
import { fetchReply } from './fetch-reply.ts'
import type { Fetch } from './fetch-reply.ts'
import { inSlices } from './in-slices.ts'

/** Where reading more has come to; a later press goes on from there, within the same bounds. */
export interface Progress extends Position {
  /** Reviews that came, by what tells one from another. */
  readonly received: ReadonlySet<string>
}

export const NOT_BEGUN: Progress = { requests: 0, cursor: null, received: new Set() }

/** What reading more needs of the page and the browser. */
export interface Surroundings {
  readonly fetch: Fetch
  /** Rejects when the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** 0 to 1, for pauses that are not all alike. */
  readonly random: () => number
  readonly readPage: ReadPage
  readonly page: () => { readonly url: URL; readonly locale: string | null; readonly now: Date }
  /** The page still shows the product that the reviews are of. */
  readonly isStillHere: () => boolean
  /** Takes in what came. */
  readonly take: (reviews: readonly Partial<Review>[], progress: Progress) => Promise<void>
  /** The shopper stops it, or the page is left. */
  readonly signal: AbortSignal
}

/** At least so long (ms) between two requests, and up to half as long again. */
const PAUSE = 1000

/** Asks for further reviews, one request after the other, within the bounds; why it ended. Rejects when the signal ends it. */
export async function readMore(found: FoundEndpoint, begun: Progress, at: Surroundings): Promise<FurtherEnd> {
  let progress = begun
  while (progress.requests < MOST_REQUESTS && progress.received.size < MOST_FURTHER_REVIEWS) {
    if (progress.requests > 0) await at.wait(PAUSE * (1 + at.random() / 2), at.signal)
    if (!at.isStillHere()) return 'left'
    const batch = await ask(found, progress, at)
    if (typeof batch === 'string') return batch
    if (!at.isStillHere()) return 'left'
    const fresh = unlike(batch.reviews, progress.received)
    progress = after(progress, batch, fresh)
    await at.take(fresh, progress)
    const end = endOf(found, batch, fresh.length, progress)
    if (end !== null) return end
  }
  return 'enough'
}

async function ask(found: FoundEndpoint, progress: Progress, { fetch, page, readPage, signal }: Surroundings): Promise<Batch | FurtherEnd> {
  const { url, locale, now } = page()
  const request = furtherRequest(found, progress, url)
  const fetched = await fetchReply(request, fetch, signal)
  if ('end' in fetched) return fetched.end
  const batch = await inSlices(readReply(found.endpoint, fetched.body, request.url, { now, locale }, readPage), signal)
  const isEmpty = batch?.reviews.length === 0 && batch.total !== 0 && progress.requests === 0
  if (batch === null || isEmpty) return whyNoReviews(fetched.body)
  return batch
}

/** The reviews that no earlier reply held, as many as there is room for. */
function unlike(reviews: readonly Partial<Review>[], received: ReadonlySet<string>): readonly Partial<Review>[] {
  const fresh = new Map(reviews.map((review) => [markOf(review), review]))
  for (const mark of received) fresh.delete(mark)
  return [...fresh.values()].slice(0, MOST_FURTHER_REVIEWS - received.size)
}

function markOf({ id, rating, date, title, text }: Partial<Review>): string {
  return id ?? JSON.stringify([rating, date, title, text?.slice(0, 200)])
}

function after({ requests, received }: Progress, { cursor }: Batch, fresh: readonly Partial<Review>[]): Progress {
  return { requests: requests + 1, cursor, received: new Set([...received, ...fresh.map(markOf)]) }
}

function endOf({ endpoint }: FoundEndpoint, { reviews, cursor, total }: Batch, fresh: number, progress: Progress): FurtherEnd | null {
  if (reviews.length === 0) return 'complete'
  if (fresh === 0) return 'nothing-new'
  if (progress.received.size >= MOST_FURTHER_REVIEWS) return 'enough'
  if (endpoint.next === undefined && !/\{(?:page|offset)\}/u.test(endpoint.address)) return 'complete'
  if (endpoint.next !== undefined) return cursor === null ? 'complete' : null
  return total !== null && progress.requests * endpoint.size >= total ? 'complete' : null
}
