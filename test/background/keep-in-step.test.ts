import { beforeEach, expect, test, vi } from 'vitest'

import type { Filter } from '../../src/core/choose.ts'
import { fakeBrowser } from '../fake-browser.ts'

const VERIFIED: readonly Filter[] = [{ kind: 'verified' }]
const FRESH = { sites: {}, filters: [], strictness: 'usual' } as const
const OWN = { sites: { 'shop.example': 'off' }, filters: VERIFIED, strictness: 'usual' } as const
const OTHER = { sites: { 'mug.example': 'off' }, filters: [], strictness: 'strict' } as const
const BOTH = { sites: { 'shop.example': 'off', 'mug.example': 'off' }, filters: VERIFIED, strictness: 'strict' } as const

let fake: ReturnType<typeof fakeBrowser>

beforeEach(() => {
  fake = fakeBrowser()
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
})

const settled = () => new Promise((resolve) => void setTimeout(resolve, 20))
const here = async () => (await import('../../src/platform/settings.ts')).settings
const there = async () => (await fake.browser.storage.sync.get('settings'))['settings']
/** What another device has left arrives. */
const arrives = (value: unknown, version = 1) => fake.browser.storage.sync.set({ settings: { version, value } }).then(settled)

/** The extension as it is started after it was installed or updated, over what an earlier one kept. */
async function start(kept: object = {}): Promise<void> {
  if (Object.keys(kept).length > 0) await fake.browser.storage.local.set({ settings: { version: 1, value: kept } })
  await import('../../src/background/main.ts')
  for (const heard of fake.browser.runtime.onInstalled.listeners) heard({ reason: 'update' })
  await settled()
}

test('what is chosen here is left for the other devices, but not that everything is paused', async () => {
  await start()
  expect(await there()).toBeUndefined()
  await (await here()).change((now) => ({ ...now, ...OWN, pausedUntil: 8.64e15, closings: { 'shop.example': 1 } }))
  await settled()
  expect(await there()).toEqual({ version: 1, value: OWN })
})

test('what is chosen on another device holds here, and the pause of this one goes on', async () => {
  await start({ ...OWN, pausedUntil: 8.64e15 })
  await arrives(OTHER)
  expect(await (await here()).get()).toMatchObject({ ...OTHER, pausedUntil: 8.64e15 })
  await arrives(FRESH)
  expect(await (await here()).get()).toMatchObject(FRESH)
})

test('an update keeps what was chosen before settings were taken along', async () => {
  await start(OWN)
  expect(await (await here()).get()).toMatchObject(OWN)
  expect(await there()).toEqual({ version: 1, value: OWN })
})

test('when two devices meet for the first time, nothing that either has chosen is lost', async () => {
  await arrives(OTHER)
  await start(OWN)
  expect(await (await here()).get()).toMatchObject(BOTH)
  expect(await there()).toEqual({ version: 1, value: BOTH })
})

test('a new device takes what the others have', async () => {
  await start()
  await arrives(OTHER)
  expect(await (await here()).get()).toMatchObject(OTHER)
  expect(await there()).toEqual({ version: 1, value: OTHER })
})

test.each([
  ['a newer version', OTHER, 99],
  ['nobody that we know', { sites: 'all of them' }, 1],
])('what was written by %s changes nothing here', async (_, value, version) => {
  await start(OWN)
  await arrives(value, version)
  expect(await (await here()).get()).toMatchObject(OWN)
})

test('what a newer version wrote is not written over', async () => {
  await arrives({ everything: 'else' }, 99)
  await start(OWN)
  expect(await there()).toEqual({ version: 99, value: { everything: 'else' } })
})

test('what the browser does not take along stays here, and is left for the others when it does', async () => {
  const { set } = fake.browser.storage.sync
  fake.browser.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM'))
  await start(OWN)
  expect(await (await here()).get()).toMatchObject(OWN)
  expect(await there()).toBeUndefined()
  fake.browser.storage.sync.set = set
  await start()
  expect(await there()).toEqual({ version: 1, value: OWN })
})

test('the last choice here is not undone by an older one that could not be replaced in time', async () => {
  await start(OWN)
  const { set } = fake.browser.storage.sync
  fake.browser.storage.sync.set = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'))
  await (await here()).change((now) => ({ ...now, ...OTHER }))
  await settled()
  fake.browser.storage.sync.set = set
  await start()
  expect(await (await here()).get()).toMatchObject(OTHER)
  expect(await there()).toEqual({ version: 1, value: OTHER })
})

test('the second of two choices in quick turn is not undone when the first comes back', async () => {
  await start()
  const settings = await here()
  const { set } = fake.browser.storage.sync
  // The next choice is made before what the browser tells of the first is heard.
  fake.browser.storage.sync.set = async (values) => {
    fake.browser.storage.sync.set = set
    await set(values)
    await settings.change((now) => ({ ...now, ...OTHER }))
  }
  await settings.change((now) => ({ ...now, ...OWN }))
  await settled()
  expect(await settings.get()).toMatchObject(OTHER)
  expect(await there()).toEqual({ version: 1, value: OTHER })
})

test('what is chosen elsewhere is kept beside a choice here that was not taken along yet', async () => {
  await start()
  const { set } = fake.browser.storage.sync
  fake.browser.storage.sync.set = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'))
  await (await here()).change((now) => ({ ...now, ...OWN }))
  await settled()
  fake.browser.storage.sync.set = set
  await arrives(OTHER)
  expect(await (await here()).get()).toMatchObject(BOTH)
  expect(await there()).toEqual({ version: 1, value: BOTH })
})

test('a site that is read by itself elsewhere is so here only once the browser allows it', async () => {
  await start()
  await arrives({ ...OTHER, sites: { 'mug.example': 'quiet' } })
  expect([...fake.scripts.values()]).toEqual([])
  fake.granted.add('https://*.mug.example/*')
  await start({ ...OTHER, sites: { 'mug.example': 'quiet' } })
  await arrives(OTHER)
  expect([...fake.granted]).toEqual([])
})
