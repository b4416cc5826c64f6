import browser from 'webextension-polyfill'

import type { Choice } from '../core/choose.ts'
import type { Listing } from '../core/listing.ts'
import { askReviews, languagesAsked } from '../core/opinions/ask-reviews.ts'
import { languagesOf } from '../core/opinions/mine-opinions.ts'
import { languageOfCode } from '../core/opinions/models.ts'
import { siteOf } from '../core/site-of.ts'
import { whatIf } from '../core/what-if.ts'
import { inject } from '../platform/inject.ts'
import { answer, askPage, type Judged } from '../platform/messages.ts'
import { choiceFor, keepChoice } from '../platform/product-choices.ts'
import { readsByItself } from '../platform/reads-by-itself.ts'
import { pauseInForce, settings, siteState, withNotesClosed, type SiteState } from '../platform/settings.ts'
import { annotate } from './annotate.ts'
import { showOnIcon } from './icon.ts'
import { keepInStep, meet } from './keep-in-step.ts'
import { loadModels } from './load-models.ts'
import { parseListing, parseReading } from './listing-schema.ts'
import { reconcile, switchOnGranted } from './reconcile.ts'
import { remember } from './remember.ts'
import { hearWaysIn, makeMenu } from './ways-in.ts'

answer('view', {
  wake: async (language) => {
    // Its words are put into tables the first time that it is asked for.
    languageOfCode(language, await loadModels([language]))
  },
  judge: ({ tab, listing, choice }) => judge(tab, parseListing(listing), choice),
  askReviews: async ({ listing, question }) => {
    const asked = parseListing(listing)
    return askReviews(asked, question, await loadModels(languagesAsked(asked, question)))
  },
  reconcile: () => followSettings(),
})

answer('visit', {
  siteState: async ({ url, tab }) => {
    const state = await stateNow(url)
    if (state === 'off' && tab?.id !== undefined) await showOnIcon(tab.id, null)
    return state
  },
  bringCards: ({ tab }) => (tab?.id === undefined ? false : inject(tab.id, CARDS_SCRIPT)),
  pageRead: async (reading, { url, tab }) => {
    if (tab?.id === undefined || !readsByItself(await stateNow(url))) return
    const valid = parseReading(reading)
    if (valid.kind === 'listing' && valid.listing.reviews.length > 0) await judge(tab.id, valid.listing, null)
    else await showOnIcon(tab.id, null)
  },
  notesClosed: async ({ url, tab }) => {
    const site = siteOf(url ?? '')
    if (site !== null && tab?.incognito === false) await settings.change((now) => withNotesClosed(now, site))
  },
})

browser.runtime.onInstalled.addListener(({ reason }) => {
  void reconcile()
  void makeMenu()
  void meet(followSettings)
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) })
})
browser.runtime.onStartup.addListener(() => {
  void reconcile()
  void makeMenu()
  void meet(followSettings)
})
hearWaysIn()
keepInStep(followSettings)
browser.permissions.onAdded.addListener(({ origins }) => void switchOnGranted(origins ?? []))
browser.permissions.onRemoved.addListener(() => void reconcile())
void reconcile()

const CARDS_SCRIPT = '/src/content/cards-main.js'
const WELCOME = 'src/options/options.html#welcome'

async function stateNow(url: string | undefined): Promise<SiteState> {
  const site = siteOf(url ?? '')
  const state = site === null ? 'off' : siteState(await settings.get(), site)
  return readsByItself(state) && (await isPaused()) ? 'ask' : state
}

async function isPaused(): Promise<boolean> {
  return pauseInForce(await settings.get(), Date.now()) !== null
}

async function followSettings(): Promise<void> {
  await reconcile()
  if (await isPaused()) await clearIcons()
  await tellPages()
}

async function clearIcons(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showOnIcon(id, null)])))
}

/** A change of settings reaches the pages that are open; most tabs have no script of ours that could answer. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'settingsChanged')])))
}

async function judge(tab: number, read: Listing, wanted: Choice | null): Promise<Judged> {
  const open = await browser.tabs.get(tab)
  const { incognito } = open
  if (wanted !== null && !incognito) await keepChoice(read.product, wanted)
  const [listing, choice] = await Promise.all([incognito ? read : remember(read), wanted ?? choiceFor(read.product, incognito)])
  const judged = whatIf(listing, choice, today(), await loadModels(languagesOf(listing)))
  // The answer does not wait for what is shown elsewhere.
  void isPaused().then((paused) => showOnIcon(tab, paused ? null : judged.report))
  void annotate(open, judged.report)
  return { ...judged, listing, choice }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
