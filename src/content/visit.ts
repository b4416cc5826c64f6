import type { Further } from '../core/further.ts'
import type { Review } from '../core/listing.ts'
import type { Reading } from '../core/reading.ts'
import type { ReviewId } from '../core/report.ts'
import { ask, isConnected, tell } from '../platform/messages.ts'
import { openClosed } from '../platform/open-closed.ts'
import { readsByItself } from '../platform/reads-by-itself.ts'
import type { SiteState } from '../platform/settings.ts'
import { rootsIn } from '../sites/inner/hosts.ts'
import { placeReviews } from '../sites/place-reviews.ts'
import { lateReaders } from '../sites/card-readers.ts'
import type { CardReaders } from '../sites/card-readers.ts'
import { findReview, mayShowProduct, readPlaces, type Places } from '../sites/read.ts'
import type { VisitedPage } from './further.ts'
import { grow, growFurther, isLeftOver, productOf } from './grow.ts'
import type { Seen } from './grow.ts'
import { inSlices } from './in-slices.ts'
import { markElement } from './mark-element.ts'
import { pause } from './pause.ts'
import { watch } from './watch.ts'

/** What the script does on one page, until the signal ends it. */
export interface Visit {
  /** Asks the background whether this site is switched on, and if so reads the page and reports it. */
  readonly arrive: () => Promise<void>
  /** Follows the shopper's switch for this site; the new state. */
  readonly follow: () => Promise<SiteState>
  readonly read: () => Promise<Reading>
  readonly show: (review: ReviewId) => boolean
  /** What reading more than the page shows needs of the visit. */
  readonly further: VisitedPage
  /** What notes at the reviews need of the visit. */
  readonly noted: NotedPage
  /** False once the extension was updated or removed and this script was left behind. */
  readonly isConnected: () => boolean
}

/** What notes at the reviews need of a visit. */
export interface NotedPage {
  readonly document: Document
  /** Where the reviews stood when the page was last read, and what it showed; nowhere before that. */
  readonly places: () => {
    readonly reading: Reading | null
    readonly cards: ReadonlyMap<ReviewId, Element>
    readonly reviews: readonly Review[]
  }
  readonly readAgain: () => Promise<unknown>
  /** Is called after each reading, in place of what was given before. */
  readonly follow: (heard: () => void) => void
  readonly signal: AbortSignal
}

/** Looks after one page: reads it when asked and from then on tells when it shows other reviews. `cards` are the readers of any cards, once they are here. */
export function visit(document: Document, signal: AbortSignal, cards: () => CardReaders | null): Visit {
  let seen: Seen | null = null
  let found: Places['found'] = []
  let readHeard: (() => void) | null = null
  let byItself = false
  let watching = false
  let arrivedAt: string | null = null
  let current: Promise<Reading> | null = null
  let growing: Promise<unknown> = Promise.resolve()

  // One after the other: a reading and a reply can come at the same time, and neither may be lost.
  const growBy = (work: (seen: Seen | null) => Generator<void, Seen | null>): Promise<void> => {
    const grown = growing.then(async () => void (seen = await inSlices(work(seen), signal)))
    growing = grown.catch(() => undefined)
    return grown
  }
  // Most pages show their reviews in a way that is known; only where one does not, the readers of any cards are put beside this script.
  const readWhole = async (): Promise<Places> => {
    let areMissed = false
    const readers = lateReaders(cards, () => void (areMissed = true))
    const reading = readPlaces(document, new URL(document.location.href), new Date(), readers, openClosed)
    const places = await inSlices(
      until(reading, () => areMissed),
      signal,
    )
    if (places !== null) return places
    await ask('visit', 'bringCards')
    return await inSlices(reading, signal)
  }
  const readOnce = async () => {
    const address = addressOf(document)
    const places = await readWhole()
    // What was read while the page went on to another product is of neither.
    if (addressOf(document) !== address) return null
    await growBy((earlier) => grow(earlier, places.reading))
    found = places.found
    return places.reading
  }
  const isTurning = () => seen !== null && isLeftOver(seen)
  const readNow = async () => {
    let reading = await readOnce()
    for (let tries = 0; tries < MOST_TRIES && (reading === null || isTurning()); tries++) {
      await pause(TURNING, signal)
      reading = await readOnce()
    }
    readHeard?.()
    return seen?.reading ?? reading ?? NOTHING_READ
  }
  // Where the page's own tree shows the reviews, nobody needs to look elsewhere.
  const rootsApart = () => (found.some(({ card }) => card.getRootNode() === document) ? [] : rootsIn(document, openClosed))
  const read = (): Promise<Reading> => {
    if (!watching) watch(document, lookAgain, signal, rootsApart)
    watching = true
    const reading = current ?? readNow().finally(() => (current = null))
    current = reading
    return reading
  }
  const report = async (reading: Reading) => {
    if (byItself && !isTurning()) await ask('visit', 'pageRead', reading)
  }
  const lookAgain = async () => {
    if (!isConnected()) return false
    const before = fingerprint(seen?.reading ?? null)
    // What has changed since a reading began may not be in it.
    await current?.catch(() => null)
    const reading = await read()
    if (fingerprint(reading) === before) return false
    await report(reading)
    await tell('pageChanged')
    return true
  }
  const addFurther = async (reviews: readonly Partial<Review>[]) => {
    const before = reviewsOf(seen).length
    await growBy((earlier) => growFurther(earlier, reviews))
    return reviewsOf(seen).length - before
  }
  const furtherTold = async (further: Further) => {
    await tell('furtherRead', further)
    if (further.kind !== 'ended' || further.added === 0 || seen === null) return
    await report(seen.reading)
    await tell('pageChanged')
  }
  const learnState = async () => {
    const state = await ask('visit', 'siteState')
    byItself = readsByItself(state)
    return state
  }
  const follow = async () => {
    const state = await learnState()
    // A page that was read before the shopper asked for notes on it gets them at once.
    if (state === 'annotated' && seen !== null) await ask('visit', 'pageRead', seen.reading)
    return state
  }
  const arrive = async () => {
    const address = addressOf(document)
    if (address === arrivedAt || !isConnected() || !mayShowProduct(document, new URL(document.location.href))) return
    arrivedAt = null
    if (!readsByItself(await learnState())) return
    const reading = await read()
    await report(reading)
    if ('listing' in reading && !isTurning()) arrivedAt = address
  }
  return {
    arrive,
    follow,
    read,
    show: (review) => markElement(placeOf(document, review, reviewsOf(seen), cards() ?? NO_READERS)),
    further: {
      document,
      readPage: function* (page, url, now) {
        return (yield* readPlaces(page, url, now, cards() ?? NO_READERS)).reading
      },
      product: () => (seen === null ? null : productOf(seen.reading)),
      add: addFurther,
      told: (further) => void furtherTold(further),
      signal,
    },
    noted: {
      document,
      places: () => ({ reading: seen?.reading ?? null, cards: placeReviews(reviewsOf(seen), found), reviews: reviewsOf(seen) }),
      readAgain: () => read(),
      follow: (heard) => (readHeard = heard),
      signal,
    },
    isConnected,
  }
}

/** A page changes its address before it shows what stands there; so often it is read again, after so long (ms). */
const MOST_TRIES = 3
const TURNING = 500
const NO_READERS = lateReaders(
  () => null,
  () => undefined,
)
const NOTHING_READ: Reading = { kind: 'no-product' }

/** Drives work as far as it is time; `null` where its end is still to come. */
function* until<Result>(work: Generator<void, Result>, isTime: () => boolean): Generator<void, Result | null> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (isTime()) return null
    yield
  }
}

function addressOf({ location }: Document): string {
  return location.href.split('#', 1)[0] ?? ''
}

function reviewsOf(seen: Seen | null): readonly Review[] {
  return seen !== null && 'listing' in seen.reading ? seen.reading.listing.reviews : []
}

function placeOf(document: Document, id: ReviewId, seen: readonly Review[], cards: CardReaders): Element | null {
  const wanted = seen.find((review) => review.id === id)
  return wanted === undefined ? null : findReview(document, new URL(document.location.href), wanted, cards, seen, openClosed)
}

/** Changes when the page shows another product, other reviews, or more of their words. */
function fingerprint(reading: Reading | null): string {
  if (reading === null) return ''
  if (reading.kind === 'no-product' || reading.kind === 'unreadable') return reading.kind
  const { product, reviews } = reading.listing
  return JSON.stringify([reading.kind, product.site, product.id, reviews.map(({ id, text }) => [id, text.length])])
}
