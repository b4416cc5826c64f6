import browser from 'webextension-polyfill'
import type { Tabs } from 'webextension-polyfill'

import { notesOf } from '../core/notes.ts'
import type { Report } from '../core/report.ts'
import { siteOf } from '../core/site-of.ts'
import { askPage } from '../platform/messages.ts'
import { pauseInForce, settings } from '../platform/settings.ts'
import { stateInForce } from '../platform/switch-site.ts'

const NOTES_SCRIPT = '/src/content/notes-main.js'

/** Has the page of an annotated site draw what a report says of its reviews; of any other site nothing happens. */
export async function annotate(tab: Pick<Tabs.Tab, 'id' | 'url'>, report: Report): Promise<void> {
  const site = siteOf(tab.url ?? '')
  if (tab.id === undefined || site === null) return
  const current = await settings.get()
  if (pauseInForce(current, Date.now()) !== null || (await stateInForce(current, site)) !== 'annotated') return
  const drawn = draw(tab.id, report)
  // The tab may have closed or gone on by now; there is then nothing left to draw on.
  await drawn.catch(() => undefined)
}

async function draw(tabId: number, report: Report): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [NOTES_SCRIPT] })
  await askPage(tabId, 'annotate', notesOf(report))
}
