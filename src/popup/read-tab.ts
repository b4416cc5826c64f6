import browser from 'webextension-polyfill'

import type { Choice } from '../core/choose.ts'
import type { Listing, Product } from '../core/listing.ts'
import type { Reading } from '../core/reading.ts'
import { inject } from '../platform/inject.ts'
import { ask, askPage } from '../platform/messages.ts'
import type { View } from './view.ts'

const CONTENT_SCRIPT = '/src/content/main.js'
const FURTHER_SCRIPT = '/src/content/further-main.js'

/** A tab as far as the browser lets us see it. */
export interface FoundTab {
  readonly id: number
  /** `''` where the browser keeps it to itself. */
  readonly url: string
}

/** The tab that is asked for, else the one in front; `null` where it is closed. */
export async function findTab(wanted: number | null): Promise<FoundTab | null> {
  const tab = wanted === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await tabById(wanted)
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' }
}

/** `tabs.get` rejects for a tab that is closed, and for nothing else. */
function tabById(id: number) {
  return browser.tabs.get(id).catch(() => undefined)
}

/** Puts the script into the page, reads it and has it judged; rejects with what broke. The marks are what the benchmark measures by. */
export async function readTab(tab: number, site: string, choiceOf: (product: Product) => Choice | null): Promise<View> {
  const isIn = await inject(tab, CONTENT_SCRIPT)
  performance.mark('injected')
  if (!isIn) return { kind: 'no-access' }
  const reading = await askPage(tab, 'readPage')
  performance.mark('read')
  const view = await viewOf(reading, site, (listing) => judge(tab, listing, choiceOf(listing.product)))
  performance.mark('judged')
  return view
}

/** Puts beside it the script that can ask for more than the page shows; nothing is asked for by that. */
export async function mayReadMore(tab: number): Promise<void> {
  await inject(tab, FURTHER_SCRIPT)
}

async function viewOf(reading: Reading, site: string, judge: (listing: Listing) => Promise<View>): Promise<View> {
  switch (reading.kind) {
    case 'no-product':
    case 'unreadable':
      return { kind: reading.kind, site }
    case 'waiting':
    case 'listing': {
      const { listing } = reading
      if (listing.reviews.length > 0) return await judge(listing)
      return { kind: reading.kind === 'waiting' ? 'waiting' : 'no-reviews', listing }
    }
  }
}

/** Has a listing judged as the shopper chooses; `null` for what was chosen before. */
export async function judge(tab: number, listing: Listing, choice: Choice | null): Promise<View> {
  return { kind: 'result', ...(await ask('view', 'judge', { tab, listing, choice })) }
}
