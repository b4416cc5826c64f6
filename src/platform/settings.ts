import * as v from 'valibot'

import { storedValue } from './stored-value.ts'

/** How a site is switched: not even when the popup is opened; when the popup is opened (the default); by itself, with the badge. */
export type SiteState = 'off' | 'ask' | 'quiet'

/** What the shopper has chosen; it is the only thing on disk. */
export interface Settings {
  /** Sites that are not in the default state `ask`. */
  readonly sites: Readonly<Record<string, Exclude<SiteState, 'ask'>>>
}

/** The shopper's settings, as the browser keeps them. */
export const settings = storedValue<Settings>({
  area: 'local',
  key: 'settings',
  version: 1,
  fields: { sites: v.record(v.string(), v.picklist(['off', 'quiet'])) },
  fallback: { sites: {} },
  migrations: [],
})

/** A site's state, `ask` where nothing was chosen. */
export function siteState({ sites }: Settings, site: string): SiteState {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? 'ask'
}

/** The settings with one site switched. */
export function withSite(current: Settings, site: string, state: SiteState): Settings {
  const { [site]: _, ...others } = current.sites
  return { ...current, sites: state === 'ask' ? others : { ...others, [site]: state } }
}
