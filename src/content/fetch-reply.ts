import type { FurtherEnd } from '../core/further.ts'
import type { FurtherRequest } from '../sites/further/request.ts'

/** What a request came to: the text of a reply, or why there is none. */
export type Fetched = { readonly body: string } | { readonly end: FurtherEnd }

/** The browser's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Asks as the page itself would: a third party gets no cookies, and no redirect is followed. Rejects only when the signal ends it. */
export async function fetchReply({ url, headers }: FurtherRequest, fetch: Fetch, signal: AbortSignal): Promise<Fetched> {
  const late = AbortSignal.timeout(LONGEST_WAIT)
  const init: RequestInit = { headers, credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.any([signal, late]) }
  try {
    const response = await fetch(url.href, init)
    const end = refusal(response)
    if (end === null) return await bodyOf(response)
    await response.body?.cancel()
    return { end }
  } catch {
    // Offline, cut off, too late, or forbidden by the page's own policy: browsers do not tell these apart.
    signal.throwIfAborted()
    return { end: 'unreachable' }
  }
}

/** Milliseconds; a review widget answers in one or two seconds. */
const LONGEST_WAIT = 15_000
/** Characters; a hundred long reviews take half a million. */
const LONGEST_REPLY = 4_000_000

function refusal({ type, status, ok, headers }: Response): FurtherEnd | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'elsewhere'
  if (status === 401) return 'sign-in'
  if (!ok) return 'refused'
  return Number(headers.get('content-length') ?? 0) > LONGEST_REPLY ? 'unreadable' : null
}

async function bodyOf({ body }: Response): Promise<Fetched> {
  if (body === null) return { end: 'unreadable' }
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  const pieces: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
    if (length > LONGEST_REPLY) {
      await reader.cancel()
      return { end: 'unreadable' }
    }
  }
  return { body: pieces.join('') }
}
