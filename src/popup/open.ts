import type { Runtime } from 'webextension-polyfill'

import type { Choice } from '../core/choose.ts'
import type { Product } from '../core/listing.ts'
import { productLink } from '../core/product-link.ts'
import type { ReviewId } from '../core/report.ts'
import { siteOf } from '../core/site-of.ts'
import { answer, ask, askPage, tellPeers } from '../platform/messages.ts'
import { pauseInForce, settings, UNTIL_SWITCHED_ON, type SiteState } from '../platform/settings.ts'
import { pauseUntil, stateInForce, switchSite } from '../platform/switch-site.ts'
import { countedListing } from './counted-listing.ts'
import { followTabs } from './follow-tabs.ts'
import { findTab, type FoundTab, judge, mayReadMore, readTab } from './read-tab.ts'
import { keepShown, openShelf } from './shelf.ts'
import type { Actions, Asked, Shown, View } from './view.ts'
import type { Speaking, Voice } from './voice.ts'
import { isSameProduct, whatIsNew } from './what-is-new.ts'

/** An open popup: what the shopper can do in it, and its beginning. */
export interface Popup {
  readonly act: Actions
  /** Reads the tab and shows each view as it comes; over when the page has been read or is known not to be readable. */
  readonly start: () => Promise<void>
}

/** Opens what is wanted: reads it unless its site is off, and follows it until the signal ends that. */
export function open(wanted: Wanted, surroundings: Surroundings): Popup {
  const at: Moment = { ...surroundings, wanted, shown: AT_FIRST, reading: new AbortController(), aloud: null }
  at.aloud = surroundings.voice((speaking) => change(at, { speaking, note: at.shown.note }))
  const orFail = (work: Promise<void>) => work.catch((error: unknown) => change(at, { view: failed(error) }))
  const unheard = answer('notice', {
    pageChanged: async (sender) => {
      if (isOurs(at, sender) && mayRead(at)) await orFail(followPage(at, sender))
    },
    furtherRead: (further, sender) => {
      if (isOurs(at, sender)) change(at, { further, note: at.shown.note })
    },
  })
  at.signal.addEventListener('abort', unheard)
  if (wanted === 'front') followFront(at, orFail)
  return { start: () => orFail(begin(at)), act: actions(at, orFail) }
}

/** The tab with this number; the one that is in front now; or whichever is in front, as the view stands beside them all. */
export type Wanted = number | 'now' | 'front'

/** Starts again for each tab that comes to the front or is loaded there, and for one that the shopper has just let be read. */
function followFront(at: Moment, orFail: (work: Promise<void>) => Promise<void>): void {
  followTabs(() => void orFail(start(at)), at.signal)
  const unheard = answer('peer', {
    mayBeRead: (tab) => {
      if (tab === at.shown.tab) void orFail(start(at))
    },
  })
  at.signal.addEventListener('abort', unheard)
}

function actions(at: Moment, orFail: (work: Promise<void>) => Promise<void>): Actions {
  const { copy } = at
  return {
    showReview: (review) => void orFail(showReview(at, review)),
    switchSite: (state) => void orFail(followSwitch(at, state)),
    choose: (choice) => void orFail(choose(at, choice)),
    ask: (question) => void orFail(askReviews(at, question.trim())),
    readNow: () => void orFail(readNow(at)),
    resume: () => void orFail(resume(at)),
    keep: () => void orFail(keepShown(at.shown).then((part) => change(at, { note: at.shown.note, ...part }))),
    readMore: () => void askFurther(at, 'readMore'),
    stopReadingMore: () => void orFail(stopReadingMore(at)),
    openBeside: at.openBeside && (() => openBeside(at)),
    copy: copy && ((text) => void tellCopied(at, copy(text))),
    voice: at.aloud,
  }
}

/** Where a popup stands: what it can be seen and heard with, and what ends it. */
export interface Surroundings {
  readonly show: (shown: Shown) => void
  /** Brings the page of a tab before the shopper's eyes. */
  readonly reveal: (tab: number) => void
  /** Opens the view beside the page, within the click; `null` where it stands there or cannot. */
  readonly openBeside: ((tab: number) => Promise<void>) | null
  /** Puts a text where the shopper can paste it from, or rejects; `null` where the browser does not. */
  readonly copy: ((text: string) => Promise<void>) | null
  /** Finds who reads aloud and tells how far that has come; `null` where the browser cannot. */
  readonly voice: (heard: (speaking: Speaking) => void) => Voice | null
  readonly signal: AbortSignal
}

const AT_FIRST: Shown = {
  view: { kind: 'reading' },
  site: null,
  note: null,
  further: { kind: 'none' },
  asked: null,
  tab: null,
  link: null,
  speaking: 'silent',
  shelf: null,
}

/** What an open popup has come to. */
interface Moment extends Surroundings {
  readonly wanted: Wanted
  shown: Shown
  /** Ends the reading that is under way, so that a later one is not overwritten by it. */
  reading: AbortController
  aloud: Voice | null
}

function mayRead({ shown: { site, view } }: Moment): boolean {
  return site?.state !== 'off' && view.kind !== 'paused'
}

function isOurs(at: Moment, { tab }: Runtime.MessageSender): boolean {
  return tab?.id !== undefined && tab.id === at.shown.tab
}

function change(at: Moment, part: Partial<Shown>): void {
  if (at.signal.aborted) return
  at.shown = { ...at.shown, note: null, ...part }
  at.show(at.shown)
}

async function begin(at: Moment): Promise<void> {
  // The browser is asked first: it answers while the first view is drawn.
  const started = start(at)
  change(at, {})
  await started
}

async function start(at: Moment): Promise<void> {
  at.reading.abort()
  const { signal } = (at.reading = new AbortController())
  const [tab, current] = await Promise.all([findTab(typeof at.wanted === 'number' ? at.wanted : null), settings.get()])
  if (signal.aborted) return
  if (tab === null) return change(at, { view: { kind: 'tab-gone' } })
  if (tab.id !== at.shown.tab) goTo(at, tab)
  const site = siteOf(tab.url)
  if (site === null) return change(at, { ...AT_FIRST, view: noAccess(at), tab: tab.id })
  if (at.wanted === 'now') void tellPeers('mayBeRead', tab.id)
  const state = await stateInForce(current, site)
  if (signal.aborted) return
  if (state === 'off') return change(at, { view: { kind: 'site-off', site }, site: { site, state } })
  at.shown = { ...at.shown, site: { site, state }, link: productLink(tab.url) }
  const until = pauseInForce(current, Date.now())
  if (until !== null) return change(at, { view: { kind: 'paused', until: until === UNTIL_SWITCHED_ON ? null : until } })
  const read = readAgain(at, tab.id)
  // The page is asked first: it answers while this is drawn.
  change(at, {})
  await read
}

/** Nothing that was shown or heard of another tab stays. */
function goTo(at: Moment, tab: FoundTab): void {
  if (at.shown.speaking !== 'silent') at.aloud?.stop()
  at.shown = { ...AT_FIRST, tab: tab.id }
}

/** Beside a page or in a tab of its own, the view cannot tell a page that no extension may read from one that it was not let into. */
function noAccess({ wanted }: Moment): View {
  return { kind: wanted === 'now' ? 'no-access' : 'not-granted' }
}

async function readNow(at: Moment): Promise<void> {
  const { tab } = at.shown
  if (tab === null) return
  change(at, { view: { kind: 'reading' } })
  await readAgain(at, tab)
}

async function resume(at: Moment): Promise<void> {
  await pauseUntil(null)
  await readNow(at)
}

/** The same tab may have gone on to another product. */
async function followPage(at: Moment, { tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return
  at.shown = { ...at.shown, link: productLink(tab.url ?? '') ?? at.shown.link }
  await readAgain(at, tab.id)
}

/** Reads the page; what is shown stays until there is something else, and what an earlier reading still gives is dropped. */
async function readAgain(at: Moment, tab: number): Promise<void> {
  at.reading.abort()
  at.reading = new AbortController()
  const { signal } = at.reading
  const reading = readAsChosen(at, tab).catch(failed)
  const shelf = openShelf(tab)
  const read = await reading
  const shelved = 'listing' in read ? (await shelf)(read.listing.product) : null
  if (signal.aborted) return
  const view = read.kind === 'no-access' ? noAccess(at) : read
  const before = at.shown.view
  const note = whatIsNew(before, view)
  if (note?.kind === 'changed' && at.shown.speaking !== 'silent') at.aloud?.stop()
  change(at, { view, note, asked: isSameProduct(before, view) ? at.shown.asked : null, shelf: shelved })
  if ('listing' in view) await askFurther(at, 'canReadMore')
  await askAgain(at)
}

/** Asks the page for more than it shows, or whether it could; a page that was left has nothing further. */
async function askFurther(at: Moment, call: 'canReadMore' | 'readMore'): Promise<void> {
  const { tab } = at.shown
  if (tab === null) return
  if (call === 'canReadMore') await mayReadMore(tab)
  const further = await askPage(tab, call).catch(() => AT_FIRST.further)
  if (at.shown.tab === tab) change(at, { further, note: at.shown.note })
}

/** What is chosen while the page is being read is not lost by that. */
async function readAsChosen(at: Moment, tab: number): Promise<View> {
  let asked: Choice | null = null
  const view = await readTab(tab, at.shown.site?.site ?? '', (product) => (asked = choiceFor(at.shown.view, product)))
  const wanted = view.kind === 'result' ? choiceFor(at.shown.view, view.listing.product) : null
  return view.kind === 'result' && wanted !== null && wanted !== asked ? await judge(tab, view.listing, wanted) : view
}

/** What was chosen for a product that is shown; `null` for another one. */
function choiceFor(view: View, { site, id }: Product): Choice | null {
  return view.kind === 'result' && view.listing.product.site === site && view.listing.product.id === id ? view.choice : null
}

/** What was chosen shows at once, what comes of it as soon as it is known and nothing else was chosen since. */
async function choose(at: Moment, choice: Choice): Promise<void> {
  const { view, tab } = at.shown
  if (view.kind !== 'result' || tab === null) return
  change(at, { view: { ...view, choice } })
  const judged = await judge(tab, view.listing, choice)
  if (judged.kind !== 'result' || at.shown.view.kind !== 'result' || at.shown.view.choice !== choice) return
  change(at, {
    view: { ...judged, choice },
    note: { kind: 'counted', left: countedListing(judged).reviews.length, read: judged.listing.reviews.length },
  })
  await askAgain(at)
}

/** Asks the reviews that count; what comes too late for another question is dropped. */
async function askReviews(at: Moment, question: string): Promise<void> {
  const { view, asked: before, note } = at.shown
  if (view.kind !== 'result' || question === '') return change(at, { asked: null, note })
  const asked: Asked = { question, answered: before?.question === question ? before.answered : null }
  change(at, { asked, note })
  const listing = countedListing(view)
  const answer = await ask('view', 'askReviews', { listing, question })
  if (at.shown.asked === asked) change(at, { asked: { question, answered: { read: listing.reviews.length, answer } }, note: at.shown.note })
}

/** Other reviews count now: the same question may have another answer. */
async function askAgain(at: Moment): Promise<void> {
  if (at.shown.asked !== null) await askReviews(at, at.shown.asked.question)
}

function openBeside({ openBeside, shown: { tab } }: Moment): void {
  if (tab !== null) void openBeside?.(tab)
}

async function stopReadingMore({ shown: { tab } }: Moment): Promise<void> {
  if (tab !== null) await askPage(tab, 'stopReadingMore')
}

async function tellCopied(at: Moment, copied: Promise<void>): Promise<void> {
  const kind = await copied.then(
    () => 'copied' as const,
    () => 'not-copied' as const,
  )
  change(at, { note: { kind } })
}

async function showReview(at: Moment, review: ReviewId): Promise<void> {
  const { tab } = at.shown
  if (tab === null) return
  // A page that was left has neither the review nor our script.
  const isThere = await askPage(tab, 'showReview', review).catch(() => false)
  change(at, { note: isThere ? null : { kind: 'not-on-page' } })
  if (isThere) at.reveal(tab)
}

/** Nothing is awaited before `switchSite`: a permission can be asked for only within the click itself. */
async function followSwitch(at: Moment, state: SiteState): Promise<void> {
  const { site, tab } = at.shown
  if (site === null || tab === null) return
  if (state === 'off') return await switchOff(at, tab, site.site)
  if (!(await switchSite(site.site, state))) return change(at, { note: { kind: 'refused', site: site.site } })
  change(at, { site: { ...site, state } })
  if (site.state === 'off') await readAgain(at, tab)
}

async function switchOff(at: Moment, tab: number, site: string): Promise<void> {
  at.reading.abort()
  change(at, { view: { kind: 'site-off', site }, site: { site, state: 'off' } })
  await switchSite(site, 'off')
  // Where no script is in the page, there is none to stop.
  await askPage(tab, 'stop').catch(() => undefined)
}

function failed(error: unknown): View {
  return { kind: 'failed', error: error instanceof Error ? error.name : typeof error }
}
