import type { Reading } from '../core/reading.ts'
import type { ReviewId } from '../core/report.ts'
import { ask, isConnected, tell } from '../platform/messages.ts'
import { findReview, mayShowProduct, readPage } from '../sites/read.ts'
import { grow } from './grow.ts'
import { inSlices } from './in-slices.ts'
import { markElement } from './mark-element.ts'
import { watch } from './watch.ts'

/** What the script does on one page, until the signal ends it. */
export interface Visit {
  /** Asks the background whether this site is switched on, and if so reads the page and reports it. */
  readonly arrive: () => Promise<void>
  readonly read: () => Promise<Reading>
  readonly show: (review: ReviewId) => boolean
  /** False once the extension was updated or removed and this script was left behind. */
  readonly isConnected: () => boolean
}

/** Looks after one page: reads it when asked and from then on tells when it shows other reviews. */
export function visit(document: Document, signal: AbortSignal): Visit {
  let seen: Reading | null = null
  let byItself = false
  let watching = false
  let current: Promise<Reading> | null = null

  const readNow = async () => {
    seen = grow(seen, await inSlices(readPage(document, new URL(document.location.href), new Date()), signal))
    return seen
  }
  const read = (): Promise<Reading> => {
    if (!watching) watch(document, lookAgain, signal)
    watching = true
    const reading = current ?? readNow().finally(() => (current = null))
    current = reading
    return reading
  }
  const lookAgain = async () => {
    if (!isConnected()) return false
    const before = fingerprint(seen)
    const reading = await read()
    if (fingerprint(reading) === before) return false
    if (byItself) await ask('visit', 'pageRead', reading)
    await tell('pageChanged')
    return true
  }
  const arrive = async () => {
    if (!isConnected() || !mayShowProduct(document, new URL(document.location.href))) return
    byItself ||= await ask('visit', 'isWanted')
    if (byItself) await ask('visit', 'pageRead', await read())
  }
  return {
    arrive,
    read,
    show: (review) => markElement(findReview(document, new URL(document.location.href), review)),
    isConnected,
  }
}

/** Changes when the page shows another product or other reviews. */
function fingerprint(reading: Reading | null): string {
  if (reading === null) return ''
  if (reading.kind === 'no-product' || reading.kind === 'unreadable') return reading.kind
  const { product, reviews } = reading.listing
  return JSON.stringify([reading.kind, product.site, product.id, reviews.map(({ id }) => id)])
}
