import { anyCards } from './cards/any-cards.ts'
import type { OpenClosed } from './inner/hosts.ts'
import { readPlaces } from './read.ts'
import type { Reading } from './source.ts'

/**
 * Reads a page in small steps: pauses (yields) between cards and sources. `url` is where the page stands, `now` the time of reading.
 * Closed shadow roots are read where `openClosed` can open them.
 */
export function* readPage(document: Document, url: URL, now: Date, openClosed?: OpenClosed): Generator<void, Reading> {
  return (yield* readPlaces(document, url, now, anyCards, openClosed)).reading
}
