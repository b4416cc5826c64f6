import browser from 'webextension-polyfill'

import type { Choice } from '../core/choose.ts'
import type { Listing } from '../core/listing.ts'
import { siteOf } from '../core/site-of.ts'
import { whatIf } from '../core/what-if.ts'
import { answer, askPage, type Judged } from '../platform/messages.ts'
import { choiceFor, keepChoice } from '../platform/product-choices.ts'
import { settings, siteState } from '../platform/settings.ts'
import { showOnIcon } from './icon.ts'
import { loadModels } from './load-models.ts'
import { parseListing, parseReading } from './listing-schema.ts'
import { reconcile, switchOnGranted } from './reconcile.ts'
import { remember } from './remember.ts'

answer('view', {
  judge: ({ tab, listing, choice }) => judge(tab, parseListing(listing), choice),
  reconcile: async () => {
    await reconcile()
    await tellPages()
  },
})

answer('visit', {
  siteState: async ({ url, tab }) => {
    const site = siteOf(url ?? '')
    const state = site === null ? 'off' : siteState(await settings.get(), site)
    if (state === 'off' && tab?.id !== undefined) await showOnIcon(tab.id, null)
    return state
  },
  pageRead: async (reading, { tab }) => {
    if (tab?.id === undefined) return
    const valid = parseReading(reading)
    if (valid.kind === 'listing' && valid.listing.reviews.length > 0) await judge(tab.id, valid.listing, null)
    else await showOnIcon(tab.id, null)
  },
})

browser.runtime.onInstalled.addListener(() => void reconcile())
browser.runtime.onStartup.addListener(() => void reconcile())
browser.permissions.onAdded.addListener(({ origins }) => void switchOnGranted(origins ?? []))
browser.permissions.onRemoved.addListener(() => void reconcile())
void reconcile()

/** A change of settings reaches the pages that are open; most tabs have no script of ours that could answer. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'settingsChanged')])))
}

async function judge(tab: number, read: Listing, wanted: Choice | null): Promise<Judged> {
  const { incognito } = await browser.tabs.get(tab)
  const listing = incognito ? read : await remember(read)
  if (wanted !== null && !incognito) await keepChoice(listing.product, wanted)
  const choice = wanted ?? (await choiceFor(listing.product, incognito))
  const judged = whatIf(listing, choice, today(), await loadModels(listing))
  await showOnIcon(tab, judged.report)
  return { ...judged, listing, choice }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
