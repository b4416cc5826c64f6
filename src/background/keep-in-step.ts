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
    const { isUnsent } = await link.get()
    await (isUnsent ? send() : take(changed))
    await send()
  })
}

/** How this device stands to the others. */
const link = storedValue<{ readonly hasMet: boolean; readonly isUnsent: boolean }>({
  area: 'local',
  key: 'settings-link',
  version: 1,
  fields: { hasMet: v.boolean(), isUnsent: v.boolean() },
  fallback: { hasMet: false, isUnsent: false },
  migrations: [],
})

let queue: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work, work)
  return queue
}

/** The last choice goes to the others; what they chose before the first meeting is kept beside it. */
async function send(): Promise<void> {
  const [own, left, { hasMet }] = await Promise.all([settings.get(), readSynced(), link.get()])
  if (left.kind === 'newer') return
  if (left.kind === 'nothing' && isSame(own, NOTHING)) return
  const next = left.kind === 'choices' && !hasMet ? merged(own, left.synced) : own
  const isSent = (left.kind === 'choices' && isSame(next, left.synced)) || (await writeSynced(next))
  await link.change((now) => (now.hasMet && now.isUnsent === !isSent ? now : { hasMet: true, isUnsent: !isSent }))
  if (!isSame(next, own)) await takeOver(next)
}

/** What was chosen on another device holds here too. */
async function take(changed: () => Promise<void>): Promise<void> {
  const [own, left, { hasMet, isUnsent }] = await Promise.all([settings.get(), readSynced(), link.get()])
  if (left.kind !== 'choices' || isSame(own, left.synced)) return
  await takeOver(hasMet && !isUnsent ? left.synced : merged(own, left.synced))
  await link.change(() => ({ hasMet: true, isUnsent: false }))
  await changed()
}

const NOTHING: Synced = { sites: {}, filters: [], strictness: 'usual' }

function merged(own: Synced, other: Synced): Synced {
  return {
    sites: { ...other.sites, ...own.sites },
    filters: own.filters.length > 0 ? own.filters : other.filters,
    strictness: own.strictness === NOTHING.strictness ? other.strictness : own.strictness,
  }
}

function isSame(one: Synced, other: Synced): boolean {
  return asText(one) === asText(other)
}

function asText({ sites, filters, strictness }: Synced): string {
  const sorted = Object.entries(sites).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([sorted, filters, strictness])
}
