import browser from 'webextension-polyfill'

import { ask } from '../platform/messages.ts'
import { settings, type Settings, type SiteState } from '../platform/settings.ts'
import { resetSites, stateInForce, switchSite } from '../platform/switch-site.ts'
import type { SiteSwitch } from '../popup/view.ts'
import type { Actions, Note, Shown } from './options.tsx'
import { siteFrom } from './site-from.ts'

/** The page of sites and data at work: what the shopper can do there, and its beginning. */
export interface Management {
  readonly act: Actions
  readonly start: () => Promise<void>
}

/** Shows the sites and follows them, whoever switches them, until the signal ends it. */
export function manage(show: (shown: Shown) => void, signal: AbortSignal): Management {
  let shown: Shown = { sites: [], note: null, isResetting: false }
  const change = (part: Partial<Shown>) => {
    shown = { ...shown, ...part }
    show(shown)
  }
  const tell = (note: Note) => change({ note, isResetting: false })
  const orTell = (work: Promise<void>) => work.catch((error: unknown) => tell({ kind: 'failed', error: nameOf(error) }))
  const list = async (current: Settings) => change({ sites: await sitesOf(current) })
  const switchTo = async (site: string, state: SiteState) =>
    tell((await switchSite(site, state)) ? { kind: 'switched', site, state } : { kind: 'refused', site })

  settings.follow((current) => void orTell(list(current)), signal)
  return {
    start: () => orTell(settings.get().then(list)),
    act: {
      switchSite: (site, state) => void orTell(switchTo(site, state)),
      addSite: (typed, state) => {
        const site = siteFrom(typed)
        if (site === null) tell({ kind: 'not-a-site' })
        else void orTell(switchTo(site, state))
      },
      forget: () => void orTell(forget().then(() => tell({ kind: 'forgotten' }))),
      askToReset: (isWanted) => change({ note: null, isResetting: isWanted }),
      reset: () => void orTell(reset().then(() => tell({ kind: 'reset' }))),
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** The sites that are not in the default state, by name. */
async function sitesOf(current: Settings): Promise<readonly SiteSwitch[]> {
  const names = Object.keys(current.sites).sort()
  return Promise.all(names.map(async (site) => ({ site, state: await stateInForce(current, site) })))
}

async function forget(): Promise<void> {
  await browser.storage.session.clear()
  await ask('view', 'reconcile')
}

async function reset(): Promise<void> {
  await resetSites(await settings.get())
}
