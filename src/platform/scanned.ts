import * as v from 'valibot'
import browser from 'webextension-polyfill'

import type { Gtin } from '../core/codes/gtin.ts'
import { storedValue } from './stored-value.ts'

/** A code that was scanned, and when. */
export interface LastScanned {
  readonly gtin: Gtin | null
  /** In ms since 1970. */
  readonly at: number
}

/** The code that was scanned last; it goes with the browser. */
export const scanned = storedValue<LastScanned>({
  area: 'session',
  key: 'scanned',
  version: 1,
  fields: { gtin: v.nullable(v.string()), at: v.number() },
  fallback: { gtin: null, at: 0 },
  migrations: [],
})

/** A code that waits for a network. */
export interface WaitingCode {
  readonly gtin: Gtin
  /** `YYYY-MM-DD` on which it was scanned. */
  readonly day: string
}

/** The codes that the shopper scanned for later, newest first. */
export const waitingCodes = storedValue<{ readonly codes: readonly WaitingCode[] }>({
  area: 'local',
  key: 'waiting-codes',
  version: 1,
  fields: { codes: v.array(v.object({ gtin: v.pipe(v.string(), v.regex(/^\d{14}$/u)), day: v.pipe(v.string(), v.isoDate()) })) },
  fallback: { codes: [] },
  migrations: [],
})

/** A shop that the shopper added. */
export interface OwnShop {
  readonly site: string
  /** An https address with `{}` for the text. */
  readonly address: string
}

/** The shops that the shopper searches, as chosen. */
export interface ChosenShops {
  /** Sites in the order in which they are shown; `null` until something is chosen. */
  readonly order: readonly string[] | null
  readonly own: readonly OwnShop[]
}

/** The shopper's shops. */
export const chosenShops = storedValue<ChosenShops>({
  area: 'local',
  key: 'shops',
  version: 1,
  fields: {
    order: v.nullable(v.array(v.string())),
    own: v.array(v.object({ site: v.string(), address: v.pipe(v.string(), v.startsWith('https://'), v.includes('{}')) })),
  },
  fallback: { order: null, own: [] },
  migrations: [],
})

/** In a private window nothing may be kept. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true
}
