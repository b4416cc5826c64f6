import browser from 'webextension-polyfill'

import type { ReviewId } from '../core/report.ts'
import { patternsOf, siteOf } from '../core/site-of.ts'
import { answer, ask, askPage } from '../platform/messages.ts'
import { settings, siteState, withSite, type SiteState } from '../platform/settings.ts'
import { findTab, readTab } from './read-tab.ts'
import type { Actions, Note, Shown, SiteSwitch, View } from './view.ts'

/** An open popup: what the shopper can do in it, and its beginning. */
export interface Popup {
  readonly act: Actions
  /** Reads the tab and shows each view as it comes; over when the page has been read or is known not to be readable. */
  readonly start: () => Promise<void>
}

/** Opens a tab, or the one in front for `null`: reads it unless its site is off, and follows it until the signal ends that. */
export function open(wanted: number | null, { show, reveal, signal }: Surroundings): Popup {
  const shown: Shown = { view: { kind: 'reading' }, site: null, note: null, tab: null }
  const at: Moment = { shown, show, reveal, signal, reading: new AbortController() }
  const orFail = (work: Promise<void>) => work.catch((error: unknown) => change(at, { view: failed(error) }))
  const unheard = answer('notice', {
    pageChanged: async ({ tab }) => {
      if (tab?.id !== undefined && tab.id === at.shown.tab && at.shown.site?.state !== 'off') await orFail(readAgain(at, tab.id))
    },
  })
  signal.addEventListener('abort', unheard)
  return {
    start: () => orFail(start(at, wanted)),
    act: {
      showReview: (review) => void orFail(showReview(at, review)),
      switchSite: (state) => void orFail(switchSite(at, state)),
    },
  }
}

/** Where a popup stands: what it can be seen with, and what ends it. */
interface Surroundings {
  readonly show: (shown: Shown) => void
  /** Brings the page of a tab before the shopper's eyes. */
  readonly reveal: (tab: number) => void
  readonly signal: AbortSignal
}

/** What an open popup has come to. */
interface Moment extends Surroundings {
  shown: Shown
  /** Ends the reading that is under way, so that a later one is not overwritten by it. */
  reading: AbortController
}

function change(at: Moment, part: Partial<Shown>): void {
  if (at.signal.aborted) return
  at.shown = { ...at.shown, note: null, ...part }
  at.show(at.shown)
}

async function start(at: Moment, wanted: number | null): Promise<void> {
  change(at, {})
  const tab = await findTab(wanted)
  if (tab === null) return change(at, { view: { kind: 'tab-gone' } })
  const site = siteOf(tab.url)
  if (site === null) return change(at, { view: { kind: 'no-access' } })
  const state = await stateOf(site)
  if (state === 'off') return change(at, { view: { kind: 'site-off', site }, site: { site, state }, tab: tab.id })
  change(at, { site: { site, state }, tab: tab.id })
  await readAgain(at, tab.id)
}

/** A site reads by itself only while the browser's permission lasts. */
async function stateOf(site: string): Promise<SiteState> {
  const state = siteState(await settings.get(), site)
  if (state !== 'quiet') return state
  return (await browser.permissions.contains({ origins: patternsOf(site) })) ? 'quiet' : 'ask'
}

/** Reads the page; what is shown stays until there is something else, and what an earlier reading still gives is dropped. */
async function readAgain(at: Moment, tab: number): Promise<void> {
  at.reading.abort()
  at.reading = new AbortController()
  const { signal } = at.reading
  const view = await readTab(tab, at.shown.site?.site ?? '').catch(failed)
  if (!signal.aborted) change(at, { view, note: whatIsNew(at.shown.view, view) })
}

async function showReview(at: Moment, review: ReviewId): Promise<void> {
  const { tab } = at.shown
  if (tab === null) return
  // A page that was left has neither the review nor our script.
  const isThere = await askPage(tab, 'showReview', review).catch(() => false)
  change(at, { note: isThere ? null : { kind: 'not-on-page' } })
  if (isThere) at.reveal(tab)
}

/** Not `async` before the permission is asked for: browsers grant one only within the click itself. */
function switchSite(at: Moment, state: SiteState): Promise<void> {
  const { site, tab } = at.shown
  if (site === null || tab === null) return Promise.resolve()
  const granted = state === 'quiet' ? browser.permissions.request({ origins: patternsOf(site.site) }) : Promise.resolve(true)
  return granted.then((isGranted) =>
    isGranted ? followSwitch(at, tab, site, state) : change(at, { note: { kind: 'refused', site: site.site } }),
  )
}

async function followSwitch(at: Moment, tab: number, { site, state: before }: SiteSwitch, state: SiteState): Promise<void> {
  await settings.change((now) => withSite(now, site, state))
  if (state === 'off') await switchOff(at, tab, site)
  else change(at, { site: { site, state } })
  if (state !== 'quiet') await browser.permissions.remove({ origins: patternsOf(site) })
  await ask('view', 'reconcile')
  if (before === 'off') await readAgain(at, tab)
}

async function switchOff(at: Moment, tab: number, site: string): Promise<void> {
  at.reading.abort()
  change(at, { view: { kind: 'site-off', site }, site: { site, state: 'off' } })
  // Where no script is in the page, there is none to stop.
  await askPage(tab, 'stop').catch(() => undefined)
}

function failed(error: unknown): View {
  return { kind: 'failed', error: error instanceof Error ? error.name : typeof error }
}

/** What to say when a page was read again: how much more is known, where it is the same product. */
function whatIsNew(before: View, after: View): Note | null {
  if (before.kind === 'reading' || before.kind === 'site-off') return null
  if (before.kind !== 'result' || after.kind !== 'result') return before.kind === after.kind ? null : { kind: 'changed' }
  if (before.report.product.id !== after.report.product.id) return { kind: 'changed' }
  const count = after.report.basis.read - before.report.basis.read
  return count > 0 ? { kind: 'grown', count } : null
}
