import browser from 'webextension-polyfill'

import { patternsOf } from '../core/site-of.ts'
import { ask } from './messages.ts'
import { settings, siteState, withSite, type Settings, type SiteState } from './settings.ts'

/** Switches a site from a page of ours; false where the browser's permission was asked for and not given. */
export async function switchSite(site: string, state: SiteState): Promise<boolean> {
  const origins = patternsOf(site)
  // Browsers grant a permission only when it is asked for within the click itself: nothing may be awaited before this.
  const granted = state === 'quiet' ? browser.permissions.request({ origins }) : true
  // The browser's question can close this page, and the background lifts what is granted from `ask` alone.
  if (state === 'quiet') await settings.change((now) => (siteState(now, site) === 'off' ? withSite(now, site, 'ask') : now))
  if (!(await granted)) return false
  await settings.change((now) => withSite(now, site, state))
  if (state !== 'quiet') await browser.permissions.remove({ origins })
  await ask('view', 'reconcile')
  return true
}

/** Puts all sites back to how they were at first, and gives their permissions back. */
export async function resetSites({ sites }: Settings): Promise<void> {
  const origins = Object.keys(sites).flatMap(patternsOf)
  await settings.change((now) => ({ ...now, sites: {} }))
  if (origins.length > 0) await browser.permissions.remove({ origins })
  await ask('view', 'reconcile')
}

/** How a site is read in truth: by itself only while the browser's permission lasts, whatever was chosen. */
export async function stateInForce(current: Settings, site: string): Promise<SiteState> {
  const state = siteState(current, site)
  if (state !== 'quiet') return state
  return (await browser.permissions.contains({ origins: patternsOf(site) })) ? 'quiet' : 'ask'
}

/** Pauses everything until a moment (ms since 1970), or switches it on again with `null`. */
export async function pauseUntil(until: number | null): Promise<void> {
  await settings.change((now) => ({ ...now, pausedUntil: until }))
  await ask('view', 'reconcile')
}

/** Puts other settings in place of all but the pause; the permissions of sites that read by themselves no more are given back. */
export async function replaceSettings(next: Omit<Settings, 'pausedUntil'>): Promise<void> {
  const before = await settings.get()
  await settings.change((now) => ({ ...now, ...next }))
  const origins = quietSites(before)
    .filter((site) => next.sites[site] !== 'quiet')
    .flatMap(patternsOf)
  if (origins.length > 0) await browser.permissions.remove({ origins })
  await ask('view', 'reconcile')
}

/** Asks for the permissions that chosen sites need, all at once and first thing in the click; false where they were not given. */
export async function grantSites(sites: readonly string[]): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: sites.flatMap(patternsOf) })
  await ask('view', 'reconcile')
  return isGranted
}

function quietSites({ sites }: Settings): readonly string[] {
  return Object.keys(sites).filter((site) => sites[site] === 'quiet')
}
