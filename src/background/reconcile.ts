import browser from 'webextension-polyfill'

import { patternsOf } from '../core/site-of.ts'
import { readsByItself } from '../platform/reads-by-itself.ts'
import { settings, siteState, switchWish, withSite } from '../platform/settings.ts'

const CONTENT_SCRIPT = 'src/content/main.js'
const SCRIPT_ID = 'sites-switched-on'

/**
 * Makes the registered content script match what is granted and wanted. The browser forgets registrations on an update and
 * shoppers can take a permission back anywhere, so this runs at every start and after every change.
 */
export function reconcile(): Promise<void> {
  queue = queue.then(register, register)
  return queue
}

let queue: Promise<void> = Promise.resolve()

async function register(): Promise<void> {
  const matches = await wantedAndGranted()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches, runAt: 'document_idle' as const }
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]))
}

async function wantedAndGranted(): Promise<string[]> {
  const { sites } = await settings.get()
  const wanted = Object.keys(sites).filter((site) => readsByItself(sites[site]))
  const granted = await Promise.all(wanted.map((site) => browser.permissions.contains({ origins: patternsOf(site) })))
  return wanted.filter((_, i) => granted[i]).flatMap(patternsOf)
}

/** Switches on the sites that were just granted: the popup that asked may be gone by the time the shopper answers. */
export async function switchOnGranted(origins: readonly string[]): Promise<void> {
  const sites = new Set(origins.flatMap(siteOfPattern))
  const wish = await switchWish.get()
  await settings.change((current) =>
    [...sites]
      .filter((site) => siteState(current, site) === 'ask' || (siteState(current, site) === 'off' && site === wish.site))
      .reduce((all, site) => withSite(all, site, site === wish.site && wish.withNotes ? 'annotated' : 'quiet'), current),
  )
  await reconcile()
}

function siteOfPattern(pattern: string): string[] {
  const [, site] = /^https:\/\/\*\.([^/*]+)\/\*$/u.exec(pattern) ?? []
  return site === undefined ? [] : [site]
}
