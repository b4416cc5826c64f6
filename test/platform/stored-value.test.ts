import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'

import type { storedValue as StoredValue } from '../../src/platform/stored-value.ts'
import { fakeBrowser } from '../fake-browser.ts'

let fake: ReturnType<typeof fakeBrowser>
let storedValue: typeof StoredValue

beforeEach(async () => {
  fake = fakeBrowser()
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
  ;({ storedValue } = await import('../../src/platform/stored-value.ts'))
})

interface Choice {
  readonly colour: string
  readonly size: number
}

const plan = {
  area: 'local',
  key: 'choice',
  version: 2,
  fields: { colour: v.string(), size: v.number() },
  fallback: { colour: 'grey', size: 1 },
  migrations: [(old: unknown) => ({ ...(typeof old === 'object' ? old : {}), size: 2 })],
} as const

const keep = (choice: unknown) => fake.browser.storage.local.set({ choice })

test('what was never stored falls back', async () => {
  expect(await storedValue<Choice>(plan).get()).toEqual({ colour: 'grey', size: 1 })
})

test('a broken field falls back alone', async () => {
  await keep({ version: 2, value: { colour: 'teal', size: 'large' } })
  expect(await storedValue<Choice>(plan).get()).toEqual({ colour: 'teal', size: 1 })
})

test('what an older version wrote is migrated', async () => {
  await keep({ version: 1, value: { colour: 'teal' } })
  expect(await storedValue<Choice>(plan).get()).toEqual({ colour: 'teal', size: 2 })
})

test.each([['nonsense'], [null], [{ version: 'x' }], [{ version: 99, value: { size: 7 } }]])('%j does no harm', async (stored) => {
  await keep(stored)
  expect(await storedValue<Choice>(plan).get()).toEqual({ colour: 'grey', size: 1 })
})

test('of two changes at once none is lost, even where two pages make them', async () => {
  const larger = (now: Choice) => ({ ...now, size: now.size + 1 })
  const pages = [storedValue<Choice>(plan), storedValue<Choice>(plan)]
  await Promise.all(pages.flatMap((choice) => [choice.change(larger), choice.change(larger)]))
  expect(await storedValue<Choice>(plan).get()).toEqual({ colour: 'grey', size: 5 })
})

test('a change that changes nothing takes nothing back that another page has changed meanwhile', async () => {
  const choice = storedValue<Choice>(plan)
  const unchanged = choice.change((now) => {
    void keep({ version: 2, value: { colour: 'teal', size: 2 } })
    return now
  })
  await unchanged
  expect(await choice.get()).toEqual({ colour: 'teal', size: 2 })
})

test('a change is heard until one stops listening', async () => {
  const choice = storedValue<Choice>(plan)
  const leaving = new AbortController()
  const heard: unknown[] = []
  choice.follow((value) => heard.push(value), leaving.signal)
  await choice.change((now) => ({ ...now, size: 5 }))
  leaving.abort()
  await choice.change((now) => ({ ...now, size: 6 }))
  expect(heard).toEqual([{ colour: 'grey', size: 5 }])
})
