import browser from 'webextension-polyfill'

import { ask } from '../platform/messages.ts'
import { waitingCodes } from '../platform/scanned.ts'
import { pauseInForce, settings, UNTIL_SWITCHED_ON, type Settings, type SiteState } from '../platform/settings.ts'
import { shortlist } from '../platform/shortlist.ts'
import { grantSites, pauseUntil, replaceSettings, resetSites, stateInForce, switchSite } from '../platform/switch-site.ts'
import type { SiteSwitch } from '../popup/view.ts'
import type { Actions, Note, Shown } from './options.tsx'
import { readSettingsFile, writeSettingsFile, type FileRead } from './settings-file.ts'
import { siteFrom } from './site-from.ts'

/** The page of sites and data at work: what the shopper can do there, and its beginning. */
export interface Management {
  readonly act: Actions
  readonly start: () => Promise<void>
}

/** What the page needs of the world around it. */
export interface Surroundings {
  readonly show: (shown: Shown) => void
  /** Gives the shopper a text as a file of this name. */
  readonly give: (name: string, text: string) => void
  /** In ms since 1970. */
  readonly now: () => number
  readonly signal: AbortSignal
}

/** Shows the sites and follows them, whoever switches them, until the signal ends it. */
export function manage({ show, give, now, signal }: Surroundings): Management {
  let shown: Shown = { sites: [], note: null, pausedUntil: null, asking: null }
  const change = (part: Partial<Shown>) => {
    shown = { ...shown, ...part }
    show(shown)
  }
  const tell = (note: Note | null) => change({ note, asking: null })
  const orTell = (work: Promise<Note | null>) => void work.catch(failed).then(tell)
  const list = async (current: Settings) => change({ sites: await sitesOf(current), pausedUntil: pauseInForce(current, now()) })
  const listAgain = (current: Settings) => list(current).catch((error: unknown) => tell(failed(error)))

  const listed = async (note: Note) => {
    await list(await settings.get())
    return note
  }

  settings.follow((current) => void listAgain(current), signal)
  return {
    start: () => settings.get().then(listAgain),
    act: {
      switchSite: (site, state) => orTell(switchTo(site, state)),
      addSite: (typed, state) => orTell(add(typed, state)),
      grant: () => orTell(grant(shown.sites).then(listed)),
      pause: (how) => orTell(pauseUntil(how === 'open' ? UNTIL_SWITCHED_ON : now() + HOUR).then(() => null)),
      resume: () => orTell(pauseUntil(null).then(() => ({ kind: 'resumed' }))),
      save: () => orTell(settings.get().then((current) => (give(FILE, writeSettingsFile(current)), null))),
      load: (file) => orTell(load(file)),
      forget: () => orTell(forget()),
      askFirst: (asking) => change({ note: null, asking }),
      reset: () => orTell(reset()),
      forgetAll: () => orTell(forgetAll()),
    },
  }
}

const HOUR = 3_600_000
const FILE = 'grain-of-salt-settings.json'

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** The sites that are not in the default state, by name. */
async function sitesOf(current: Settings): Promise<readonly SiteSwitch[]> {
  const names = Object.keys(current.sites).sort()
  return Promise.all(names.map(async (site) => ({ site, state: await stateInForce(current, site) })))
}

/** Nothing is awaited before `switchSite` and `grantSites`: a permission can be asked for only within the click itself. */
async function switchTo(site: string, state: SiteState): Promise<Note> {
  return (await switchSite(site, state)) ? { kind: 'switched', site, state } : { kind: 'refused', site }
}

async function add(typed: string, state: SiteState): Promise<Note> {
  const site = siteFrom(typed)
  return site === null ? { kind: 'not-a-site' } : await switchTo(site, state)
}

async function grant(sites: readonly SiteSwitch[]): Promise<Note> {
  const lacking = sites.filter(({ state }) => state === 'ask').map(({ site }) => site)
  return { kind: (await grantSites(lacking)) ? 'granted' : 'not-granted' }
}

async function load(file: File): Promise<Note> {
  const read: FileRead = file.size > MOST_BYTES ? { kind: 'too-large' } : readSettingsFile(await file.text())
  if (read.kind === 'settings') await replaceSettings(read.settings)
  return { kind: 'file', read }
}

/** What is larger is not even opened. */
const MOST_BYTES = 1_000_000

async function forget(): Promise<Note> {
  await browser.storage.session.clear()
  await ask('view', 'reconcile')
  return { kind: 'forgotten' }
}

async function forgetAll(): Promise<Note> {
  await shortlist.change(() => ({ products: [] }))
  await waitingCodes.change(() => ({ codes: [] }))
  await forget()
  return { kind: 'all-forgotten' }
}

async function reset(): Promise<Note> {
  await resetSites(await settings.get())
  return { kind: 'reset' }
}

function failed(error: unknown): Note {
  return { kind: 'failed', error: nameOf(error) }
}
