import { firstValue } from '../values/places.ts'
import type { Endpoint, Key, KeyPlace } from './endpoint.ts'

/** A page as an endpoint sees it. */
export interface PageView {
  readonly document: Document
  readonly url: URL
  /** The addresses of what the page has itself asked for, in their order. */
  readonly requests: readonly string[]
}

/** An endpoint that a page uses, with the keys that the page holds. */
export interface FoundEndpoint {
  readonly endpoint: Endpoint
  readonly keys: Readonly<Record<string, string>>
}

/** The first of these ways to further reviews that this page itself uses; `null` where none is known. */
export function findEndpoint(page: PageView, endpoints: readonly Endpoint[]): FoundEndpoint | null {
  const texts: Texts = { scripts: null }
  for (const endpoint of endpoints) {
    const keys = isUsed(endpoint, page) ? keysOf(endpoint, page, texts) : null
    if (keys !== null) return { endpoint, keys }
  }
  return null
}

/** What all scripts of a page hold, once it was needed. */
interface Texts {
  scripts: string | null
}

/** Characters of a page's scripts that are looked through. */
const MAX_SCRIPTS = 3_000_000
const MAX_KEY = 300
const MAX_ADDRESS = 4000

function isUsed({ hosts, mark }: Endpoint, { document, url }: PageView): boolean {
  const isItsShop = hosts === undefined || hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  return isItsShop && (mark === undefined || document.querySelector(mark) !== null)
}

function keysOf({ keys }: Endpoint, page: PageView, texts: Texts): Readonly<Record<string, string>> | null {
  const found: Record<string, string> = {}
  for (const [name, key] of Object.entries(keys)) {
    const value = keyOf(key, page, texts)
    if (value === null) return null
    found[name] = value
  }
  return found
}

function keyOf({ at, is, otherwise }: Key, page: PageView, texts: Texts): string | null {
  for (const place of at) {
    const value = valueAt(place, page, texts, (said) => (said.length <= MAX_KEY && is.exec(said)?.[0] === said ? said : null))
    if (value !== null) return value
  }
  return otherwise ?? null
}

function valueAt(place: KeyPlace, page: PageView, texts: Texts, valid: (said: string) => string | null): string | null {
  if (typeof place === 'string' || 'at' in place) return firstValue(page.document, [place], (said) => valid(said.trim()))
  for (const text of textsIn(place.in, page, texts)) {
    const said = place.says.exec(text)?.[1]
    const value = said === undefined ? null : valid(said)
    if (value !== null) return value
  }
  return null
}

/** The latest request first: an earlier one can be of another product. */
function textsIn(place: 'scripts' | 'address' | 'requests', { document, url, requests }: PageView, texts: Texts): readonly string[] {
  switch (place) {
    case 'address':
      return [url.pathname + url.search]
    case 'requests':
      return requests.map((address) => address.slice(0, MAX_ADDRESS)).reverse()
    case 'scripts':
      texts.scripts ??= scriptsOf(document)
      return [texts.scripts]
  }
}

function scriptsOf(document: Document): string {
  const pieces: string[] = []
  let room = MAX_SCRIPTS
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = (script.textContent ?? '').slice(0, room)
    pieces.push(text)
    room -= text.length
    if (room <= 0) break
  }
  return pieces.join('\n')
}
