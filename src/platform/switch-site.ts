import browser from 'webextension-polyfill'

import { patternsOf } from '../core/site-of.ts'
import { ask } from './messages.ts'
import { readsByItself } from './reads-by-itself.ts'
import { settings, siteState, switchWish, withSite, type Settings, type SiteState } from './settings.ts'

/** Switches a site from a page of ours; false where the browser's permission was asked for and not given. */
export async function switchSite(site: string, state: SiteState): Promise<boolean> {
  const origins = patternsOf(site)
  // The browser's question can close this page: by then the background must know what is to be done once it is granted.
  const wished = switchWish.change(() => (readsByItself(state) ? { site, withNotes: state === 'annotated' } : NO_WISH))
  // Browsers grant a permission only when it is asked for within the click itself: nothing may be awaited before this.
  const granted = readsByItself(state) ? browser.permissions.request({ origins }) : true
  await wished
  if (!(await granted)) {
    await switchWish.change(() => NO_WISH)
    return false
  }
  await settings.change((now) => withSite(now, site, state))
  if (!readsByItself(state)) await browser.permissions.remove({ origins })
  await ask('view', 'reconcile')
  return true
}

const NO_WISH = { site: null, withNotes: false } as const

/** Puts all sites back to how they were at first, and gives their permissions back. */
export async function resetSites({ sites }: Settings): Promise<void> {
  const origins = Object.keys(sites).flatMap(patternsOf)
  await settings.change((now) => ({ ...now, sites: {}, closings: {} }))
  if (origins.length > 0) await browser.permissions.remove({ origins })
  await ask('view', 'reconcile')
}

/** How a site is read in truth: by itself only while the browser's permission lasts, whatever was chosen. */
export async function stateInForce(current: Settings, site: string): Promise<SiteState> {
  const state = siteState(current, site)
  if (!readsByItself(state)) return state
  return (await browser.permissions.contains({ origins: patternsOf(site) })) ? state : 'ask'
}

/** Pauses everything until a moment (ms since 1970), or switches it on again with `null`. */
export async function pauseUntil(until: number | null): Promise<void> {
  await settings.change((now) => ({ ...now, pausedUntil: until }))
  await ask('view', 'reconcile')
}

/** Puts other settings in place of all but the pause, from a page of ours. */
export async function replaceSettings(next: Replaced): Promise<void> {
  await takeOver(() => next)
  await ask('view', 'reconcile')
}

type Replaced = Omit<Settings, 'pausedUntil' | 'closings'>

/** Puts other settings in place of all but the pause; the permissions of sites that are read by themselves no more are given back. */
export async function takeOver(how: (now: Settings) => Replaced): Promise<void> {
  let given: string[] = []
  await settings.change((now) => {
    const next = how(now)
    given = Object.keys(now.sites).filter((site) => readsByItself(now.sites[site]) && !readsByItself(next.sites[site]))
    return { ...now, ...next, closings: {} }
  })
  const origins = given.flatMap(patternsOf)
  if (origins.length > 0) await browser.permissions.remove({ origins })
}

/** Asks for the permissions that chosen sites need, all at once and first thing in the click; false where they were not given. */
export async function grantSites(sites: readonly string[]): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: sites.flatMap(patternsOf) })
  await ask('view', 'reconcile')
  return isGranted
}
