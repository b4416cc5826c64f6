import * as v from 'valibot'

import { settings } from '../platform/settings.ts'
import { storedValue } from '../platform/stored-value.ts'
import { takeOver } from '../platform/switch-site.ts'
import { followBoth, readSynced, type Synced, writeSynced } from '../platform/synced-settings.ts'

/**
 * Keeps the settings of the shopper's devices in step where the browser takes them along. They are always read from this device, so nothing is lost where it does not;
 * the first time that two devices meet, what either has chosen stays.
 */
export function keepInStep(changed: () => Promise<void>): void {
  followBoth(
    () => void inTurn(send),
    () => void inTurn(() => take(changed)),
  )
}

/** Looks for what changed elsewhere while nobody listened, or was not taken along the last time. */
export function meet(changed: () => Promise<void>): Promise<void> {
  return inTurn(async () => {
    await take(changed)
    await send()
  })
}

/** What this device and the others last agreed on, as text: whatever is left there and says the same is no news. */
const link = storedValue<{ readonly agreed: string | null }>({
  area: 'local',
  key: 'settings-link',
  version: 1,
  fields: { agreed: v.nullable(v.string()) },
  fallback: { agreed: null },
  migrations: [],
})

let queue: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work, work)
  return queue
}

/** The last choice goes to the others; what they chose before the first meeting is kept beside it. */
async function send(): Promise<void> {
  const [own, left, { agreed }] = await Promise.all([settings.get(), readSynced(), link.get()])
  if (left.kind === 'newer') return
  if (left.kind === 'nothing' && asText(own) === asText(NOTHING)) return
  const next = left.kind === 'choices' && agreed === null ? merged(own, left.synced) : own
  const isThere = left.kind === 'choices' && asText(next) === asText(left.synced)
  if (isThere || (await writeSynced(next))) await agreeOn(next)
  if (next !== own) await takeOver((now) => merged(now, next))
}

/** What was chosen on another device holds here too, beside what was chosen here since they last agreed. */
async function take(changed: () => Promise<void>): Promise<void> {
  const [left, { agreed }] = await Promise.all([readSynced(), link.get()])
  if (left.kind !== 'choices' || asText(left.synced) === agreed) return
  await takeOver((now) => (asText(now) === agreed ? left.synced : merged(now, left.synced)))
  await agreeOn(left.synced)
  await changed()
}

async function agreeOn(choices: Synced): Promise<void> {
  await link.change(() => ({ agreed: asText(choices) }))
}

const NOTHING: Synced = { sites: {}, filters: [], strictness: 'usual' }

function merged(own: Synced, other: Synced): Synced {
  return {
    sites: { ...other.sites, ...own.sites },
    filters: own.filters.length > 0 ? own.filters : other.filters,
    strictness: own.strictness === NOTHING.strictness ? other.strictness : own.strictness,
  }
}

function asText({ sites, filters, strictness }: Synced): string {
  const sorted = Object.entries(sites).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([sorted, filters, strictness])
}
