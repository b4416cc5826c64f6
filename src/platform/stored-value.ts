import * as v from 'valibot'
import browser from 'webextension-polyfill'

type Fields<Value> = { readonly [Name in keyof Value]: v.GenericSchema<unknown, Value[Name]> }

/** A value that the browser keeps: read, changed and followed. */
export interface StoredValue<Value> {
  readonly key: string
  /** What any version wrote, in the shape that this one reads, unchecked; `{}` for what is newer or none of ours. */
  readonly upToDate: (stored: unknown) => unknown
  readonly get: () => Promise<Value>
  /** Changes are made one after the other, by all pages of ours together, so that none is lost. */
  readonly change: (how: (current: Value) => Value) => Promise<Value>
  readonly follow: (heard: (value: Value) => void, signal: AbortSignal) => void
}

/**
 * Describes a stored value. `migrations[n]` turns what version `n + 1` wrote into what version `n + 2` reads, and is never edited again;
 * a field that does not fit its schema falls back alone.
 */
export function storedValue<Value extends object>(plan: {
  readonly area: 'local' | 'session'
  readonly key: string
  readonly version: number
  readonly fields: Fields<Value>
  readonly fallback: Value
  readonly migrations: readonly ((stored: unknown) => unknown)[]
}): StoredValue<Value> {
  const area = browser.storage[plan.area]
  const upToDate = (stored: unknown) => migrated(stored, plan.version, plan.migrations)
  const read = (stored: unknown) => fieldByField(plan.fields, plan.fallback, upToDate(stored))
  const get = async () => read((await area.get(plan.key))[plan.key])
  return {
    key: plan.key,
    upToDate,
    get,
    change: (how) =>
      navigator.locks.request(plan.key, async () => {
        const current = await get()
        const value = how(current)
        if (value !== current) await area.set({ [plan.key]: { version: plan.version, value } })
        return value
      }),
    follow: (heard, signal) => {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[plan.key]
        if (change) heard(read(change.newValue))
      }
      area.onChanged.addListener(listener)
      signal.addEventListener('abort', () => area.onChanged.removeListener(listener))
    },
  }
}

const Stored = v.object({ version: v.pipe(v.number(), v.integer()), value: v.unknown() })

function migrated(stored: unknown, version: number, migrations: readonly ((stored: unknown) => unknown)[]): unknown {
  const parsed = v.safeParse(Stored, stored)
  if (!parsed.success || parsed.output.version > version) return {}
  return migrations.slice(parsed.output.version - 1).reduce((value, migrate) => migrate(value), parsed.output.value)
}

function fieldByField<Value extends object>(fields: Fields<Value>, fallback: Value, stored: unknown): Value {
  const given: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const entries = Object.entries<v.GenericSchema>(fields as Record<string, v.GenericSchema>).map(([name, schema]) => {
    const parsed = v.safeParse(schema, given[name])
    return [name, parsed.success ? parsed.output : fallback[name as keyof Value]]
  })
  return Object.fromEntries(entries) as Value
}
