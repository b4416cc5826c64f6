import browser from 'webextension-polyfill'

import { analyze } from '../core/analyze.ts'
import type { Listing } from '../core/listing.ts'
import { siteOf } from '../core/site-of.ts'
import { answer, askPage } from '../platform/messages.ts'
import { settings, siteState } from '../platform/settings.ts'
import { showOnIcon } from './icon.ts'
import { loadModels } from './load-models.ts'
import { parseListing, parseReading } from './listing-schema.ts'
import { reconcile, switchOnGranted } from './reconcile.ts'
import { remember } from './remember.ts'

answer('view', {
  judge: ({ tab, listing }) => judge(tab, parseListing(listing)),
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
    if (valid.kind === 'listing' && valid.listing.reviews.length > 0) await judge(tab.id, valid.listing)
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

async function judge(tab: number, read: Listing) {
  const { incognito } = await browser.tabs.get(tab)
  const listing = incognito ? read : await remember(read)
  const report = analyze(listing, await loadModels(listing))
  await showOnIcon(tab, report)
  return { listing, report }
}
