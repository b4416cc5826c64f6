import * as v from 'valibot'

import type { Filter, Strictness } from '../core/choose.ts'
import { storedValue } from './stored-value.ts'

/** How a site is switched: not even when the popup is opened; when the popup is opened (the default); by itself, with the badge; and with notes at the reviews. */
export type SiteState = 'off' | 'ask' | 'quiet' | 'annotated'

/** What the shopper has chosen; it is the only thing on disk. */
export interface Settings {
  /** Sites that are not in the default state `ask`. */
  readonly sites: Readonly<Record<string, Exclude<SiteState, 'ask'>>>
  /** How often the shopper has closed the notes on an annotated site. */
  readonly closings: Readonly<Record<string, number>>
  /** Which reviews count, of every product. */
  readonly filters: readonly Filter[]
  readonly strictness: Strictness
  /** Until when nothing is read by itself, in ms since 1970; `null` where nothing is paused. */
  readonly pausedUntil: number | null
}

const filter: v.GenericSchema<unknown, Filter> = v.variant('kind', [
  v.object({ kind: v.literal('verified') }),
  v.object({ kind: v.literal('unrewarded') }),
  v.object({ kind: v.literal('photos') }),
  v.object({ kind: v.literal('months'), months: v.picklist([6, 12]) }),
  v.object({ kind: v.literal('country'), country: v.string() }),
  v.object({ kind: v.literal('variant'), variant: v.string() }),
])

/** Filters as they are stored. */
export const FILTERS = v.array(filter)

/** What the fields of settings must be like. */
export const SETTINGS_FIELDS = {
  sites: v.record(v.string(), v.picklist(['off', 'quiet', 'annotated'])),
  closings: v.record(v.string(), v.number()),
  filters: FILTERS,
  strictness: v.picklist(['lenient', 'usual', 'strict']),
  pausedUntil: v.nullable(v.number()),
} as const

/** Of what is stored; it rises with every migration. */
export const SETTINGS_VERSION = 1

/** The shopper's settings, as the browser keeps them. */
export const settings = storedValue<Settings>({
  area: 'local',
  key: 'settings',
  version: SETTINGS_VERSION,
  fields: SETTINGS_FIELDS,
  fallback: { sites: {}, closings: {}, filters: [], strictness: 'usual', pausedUntil: null },
  migrations: [],
})

/** The last moment that a date can tell (ECMA-262, section Time Values): a pause until then ends only when it is switched off. */
export const UNTIL_SWITCHED_ON = 8.64e15

/** Until when everything is paused, in ms since 1970; `null` where it is not, or no more. */
export function pauseInForce({ pausedUntil }: Settings, now: number): number | null {
  return pausedUntil !== null && pausedUntil > now ? pausedUntil : null
}

/** A site's state, `ask` where nothing was chosen. */
export function siteState({ sites }: Settings, site: string): SiteState {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? 'ask'
}

/** The settings with one site switched; what was closed there before is forgotten. */
export function withSite(current: Settings, site: string, state: SiteState): Settings {
  const { [site]: _state, ...sites } = current.sites
  const { [site]: _times, ...closings } = current.closings
  return { ...current, closings, sites: state === 'ask' ? sites : { ...sites, [site]: state } }
}

/** The settings with the notes of an annotated site closed once more: the third time for good, though the site is still read by itself. */
export function withNotesClosed(current: Settings, site: string): Settings {
  if (siteState(current, site) !== 'annotated') return current
  const times = (current.closings[site] ?? 0) + 1
  return times < CLOSED_FOR_GOOD ? { ...current, closings: { ...current.closings, [site]: times } } : withSite(current, site, 'quiet')
}

const CLOSED_FOR_GOOD = 3

/** The site that was last to be read by itself, and whether with notes: the browser may grant it only after the page that asked is gone. */
export const switchWish = storedValue<{ readonly site: string | null; readonly withNotes: boolean }>({
  area: 'session',
  key: 'switch-wish',
  version: 1,
  fields: { site: v.nullable(v.string()), withNotes: v.boolean() },
  fallback: { site: null, withNotes: false },
  migrations: [],
})
