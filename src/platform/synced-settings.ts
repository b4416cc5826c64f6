import * as v from 'valibot'
import browser from 'webextension-polyfill'

import { settings, SETTINGS_FIELDS, type Settings, SETTINGS_VERSION } from './settings.ts'

/** What the browser takes along to the shopper's other devices: choices alone, never what is of one product or one moment. */
export type Synced = Pick<Settings, 'sites' | 'filters' | 'strictness'>

/** What another device has left: choices, nothing, or what a newer version than ours wrote, which is left alone. */
export type Left = { readonly kind: 'choices'; readonly synced: Synced } | { readonly kind: 'nothing' } | { readonly kind: 'newer' }

/** Under this name in both areas: here, where settings are always read, and where the browser takes them along from. */
const KEY = settings.key

const Version = v.object({ version: v.number() })
const Choices = v.object({ sites: SETTINGS_FIELDS.sites, filters: SETTINGS_FIELDS.filters, strictness: SETTINGS_FIELDS.strictness })

/** What is left there now, whichever version wrote it; what is broken is nothing. */
export async function readSynced(): Promise<Left> {
  const { [KEY]: found } = await browser.storage.sync.get(KEY)
  const told = v.safeParse(Version, found)
  if (told.success && told.output.version > SETTINGS_VERSION) return { kind: 'newer' }
  const choices = v.safeParse(Choices, settings.upToDate(found))
  return choices.success ? { kind: 'choices', synced: choices.output } : { kind: 'nothing' }
}

/** Leaves choices there; false where the browser does not take them: too many at once, too large, or not at all. */
export function writeSynced({ sites, filters, strictness }: Synced): Promise<boolean> {
  return browser.storage.sync.set({ [KEY]: { version: SETTINGS_VERSION, value: { sites, filters, strictness } } }).then(
    () => true,
    () => false,
  )
}

/** Tells of changes to the settings here and to what is left there. */
export function followBoth(here: () => void, there: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) here()
  })
  browser.storage.sync.onChanged.addListener((changes) => {
    if (KEY in changes) there()
  })
}
