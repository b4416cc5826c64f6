import * as v from 'valibot'

import { isOfOneProduct } from '../platform/product-choices.ts'
import { SETTINGS_FIELDS, type Settings } from '../platform/settings.ts'
import { siteFrom } from './site-from.ts'

/** What of the settings goes along; a pause and what was closed are of this browser. */
export type Portable = Omit<Settings, 'pausedUntil' | 'closings'>

/** What a file turned out to be; `where` names the first place that is broken. */
export type FileRead =
  | { readonly kind: 'settings'; readonly settings: Portable }
  | { readonly kind: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'broken'; readonly where: string }

/** The settings as the text of a file. */
export function writeSettingsFile({ sites, filters, strictness }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: { sites, filters, strictness } }, null, 2)}\n`
}

/** Reads the text of a file as settings: all of it as it should be, or nothing. */
export function readSettingsFile(text: string): FileRead {
  if (text.length > MOST_CHARACTERS) return { kind: 'too-large' }
  const parsed = v.safeParse(Json, text)
  if (!parsed.success) return { kind: 'not-json' }
  const head = v.safeParse(Head, parsed.output)
  if (!head.success) return { kind: 'not-ours' }
  if (head.output.version > VERSION) return { kind: 'newer' }
  const file = v.safeParse(File, parsed.output)
  if (!file.success) return { kind: 'broken', where: (v.getDotPath(file.issues[0]) ?? 'settings').slice(0, LONGEST_PLACE) }
  return { kind: 'settings', settings: file.output.settings }
}

const FORMAT = 'grain-of-salt settings'
const VERSION = 1
/** Thousands of sites fit in; more is no list that a person made. */
const MOST_CHARACTERS = 200_000
const MOST_SITES = 5000
const LONGEST_PLACE = 80

/** Names that the schema would pass over in silence: no site has them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

const Json = v.pipe(v.string(), v.parseJson())
const Head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const site = v.pipe(
  v.string(),
  v.check((name) => siteFrom(name) === name),
)
const generalFilters = v.pipe(
  SETTINGS_FIELDS.filters,
  v.check((filters) => !filters.some(isOfOneProduct) && new Set(filters.map(({ kind }) => kind)).size === filters.length),
)
const File = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: v.strictObject({
    sites: v.pipe(
      v.custom<object>((sites) => typeof sites === 'object' && sites !== null && !Object.keys(sites).some((name) => LEFT_OUT.has(name))),
      v.record(site, v.picklist(['off', 'quiet', 'annotated'])),
      v.check((sites) => Object.keys(sites).length <= MOST_SITES),
    ),
    filters: generalFilters,
    strictness: SETTINGS_FIELDS.strictness,
  }),
})
