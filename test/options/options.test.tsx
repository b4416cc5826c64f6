// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'

import { languageFor } from '../../src/words/languages.ts'
import { keptProduct } from '../core/shortlist/kept.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { say } = await languageFor('en')
const PATTERNS = ['https://*.shop.example/*', 'http://*.shop.example/*']
const NOW = Date.now()
const given: [string, string][] = []
let fake: ReturnType<typeof fakeBrowser>

/** The page as it is opened: real parts, a browser in memory. */
beforeEach(async () => {
  fake = fakeBrowser()
  given.length = 0
  document.body.innerHTML = ''
  document.documentElement.lang = 'en'
  document.title = 'Sites'
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
  await import('../../src/background/main.ts')
})

async function openOptions() {
  const { manage } = await import('../../src/options/manage.ts')
  const { Options } = await import('../../src/options/options.tsx')
  const { act, start } = manage({
    show: (shown) => render(<Options shown={shown} act={act} say={say} />, document.body),
    give: (name, text) => void given.push([name, text]),
    now: () => NOW,
    signal: new AbortController().signal,
  })
  await start()
  return act
}

async function chosen() {
  const { settings } = await import('../../src/platform/settings.ts')
  return (await settings.get()).sites
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''

async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!button) throw new Error(`There is no button called ${name}.`)
  button.click()
  await settled()
}

async function add(typed: string, name: string) {
  const field = document.querySelector<HTMLInputElement>('#site')
  if (field) field.value = typed
  await press(name)
}

test('a site typed by hand is never read from then on', async () => {
  await openOptions()
  await add('https://www.Shop.example/p/1', 'Never read it')
  expect(await chosen()).toEqual({ 'shop.example': 'off' })
  expect(text('.sites legend')).toBe('On shop.example')
  expect(text('[role=status]')).toBe('shop.example is never read from now on.')
})

test('a site that is to read by itself is granted in the click and read from then on', async () => {
  await openOptions()
  await add('shop.example', 'Read it by itself')
  expect([...fake.granted]).toEqual(PATTERNS)
  expect([...fake.scripts.values()][0]?.matches).toEqual(PATTERNS)
  expect(await chosen()).toEqual({ 'shop.example': 'quiet' })
})

test('a permission that is refused changes nothing', async () => {
  fake.browser.permissions.request = async () => false
  await openOptions()
  await add('shop.example', 'Read it by itself')
  expect(await chosen()).toEqual({})
  expect(text('[role=status]')).toContain('nothing changed for shop.example')
  await add('shop.example', 'Never read it')
  expect(await chosen()).toEqual({ 'shop.example': 'off' })
  await add('shop.example', 'Read it by itself')
  await vi.waitFor(async () => expect(await chosen()).toEqual({ 'shop.example': 'off' }))
})

test('what is no site is not taken for one', async () => {
  await openOptions()
  await add('*.example/*', 'Read it by itself')
  expect(text('[role=status]')).toContain('not the address of a site')
  expect(fake.granted.size).toBe(0)
})

test('a site back in the default state leaves the list, and its permission is given back', async () => {
  await openOptions()
  await add('shop.example', 'Read it by itself')
  document.querySelector<HTMLInputElement>('.sites input[value=ask]')?.click()
  await settled()
  expect(await chosen()).toEqual({})
  expect(fake.granted.size).toBe(0)
  expect(text('.page')).toContain('No site is switched off')
})

test('a site whose permission was taken back in the browser is said to be so', async () => {
  await openOptions()
  await add('shop.example', 'Read it by itself')
  fake.granted.clear()
  await openOptions()
  expect(text('.sites')).toContain('The browser has not given permission')
})

test('what was read is forgotten at a press, the sites only at a second', async () => {
  await openOptions()
  await add('shop.example', 'Read it by itself')
  await fake.browser.storage.session.set({ 'read:shop.example:1': 'reviews' })
  await press('Forget what was read')
  expect(await fake.browser.storage.session.get()).toEqual({})
  expect(await chosen()).toEqual({ 'shop.example': 'quiet' })
  await press('Reset all sites')
  await press('Keep them')
  expect(await chosen()).toEqual({ 'shop.example': 'quiet' })
  await press('Reset all sites')
  await press('Reset them')
  expect(await chosen()).toEqual({})
  expect(fake.granted.size).toBe(0)
  expect(fake.scripts.size).toBe(0)
})

test('everything that was read, kept and scanned is forgotten when told twice, and settings stay', async () => {
  const { settings, withSite } = await import('../../src/platform/settings.ts')
  const { keepProduct } = await import('../../src/platform/shortlist.ts')
  const { waitingCodes } = await import('../../src/platform/scanned.ts')
  await settings.change((current) => withSite(current, 'shop.example', 'off'))
  await keepProduct(keptProduct('Harbour'))
  await waitingCodes.change(() => ({ codes: [{ gtin: '04006381333931', day: '2026-11-20' }] }))
  await fake.browser.storage.session.set({ 'read:shop.example:1': 'a listing' })
  await openOptions()
  await press('Forget everything')
  expect(JSON.stringify(await fake.browser.storage.local.get())).toContain('Harbour')
  await press('Forget it all')
  expect(text('[role=status]')).toBe('Everything that was read or kept is forgotten.')
  expect(JSON.stringify(await fake.browser.storage.local.get())).not.toMatch(/Harbour|4006381333931/u)
  expect(await fake.browser.storage.session.get()).toEqual({})
  expect(await chosen()).toEqual({ 'shop.example': 'off' })
})

test('a switch from elsewhere is followed', async () => {
  await openOptions()
  const { settings, withSite } = await import('../../src/platform/settings.ts')
  await settings.change((current) => withSite(current, 'other.example', 'off'))
  await settled()
  expect(text('.sites legend')).toBe('On other.example')
})

const HOUR = 3_600_000
const pausedUntil = async () => {
  const { settings } = await import('../../src/platform/settings.ts')
  return (await settings.get()).pausedUntil
}

test('everything is paused for an hour, and switched on again by one press', async () => {
  fake.badges.set(7, { text: '◆' })
  fake.open.set(7, { id: 7, incognito: false })
  await openOptions()
  await press('For an hour')
  expect(await pausedUntil()).toBe(NOW + HOUR)
  expect(text('[aria-labelledby=pause]')).toContain('Paused until')
  expect(fake.badges.get(7)?.text).toBe('')
  await press('Switch on again')
  expect(await pausedUntil()).toBeNull()
  expect(text('[role=status]')).toBe('Everything is as it was before the pause.')
})

test('a pause without end says so', async () => {
  await openOptions()
  await press('Until I switch it on again')
  expect(text('[aria-labelledby=pause]')).toContain('Paused until you switch it on again.')
})

const file = (body: string) => new File([body], 'settings.json')

test('settings are saved to a file and loaded again, permissions are asked for all at once', async () => {
  const act = await openOptions()
  await add('shop.example', 'Read it by itself')
  await add('other.example', 'Never read it')
  await press('Save to a file')
  expect(given.map(([name]) => name)).toEqual(['grain-of-salt-settings.json'])
  await press('Reset all sites')
  await press('Reset them')
  act.load(file(given[0]?.[1] ?? ''))
  await settled()
  expect(await chosen()).toEqual({ 'shop.example': 'quiet', 'other.example': 'off' })
  expect(text('[role=status]')).toBe('The settings were loaded.')
  expect(fake.granted.size).toBe(0)
  await press('Give permission for 1 site')
  expect([...fake.granted]).toEqual(PATTERNS)
  expect([...fake.scripts.values()][0]?.matches).toEqual(PATTERNS)
  expect(text('.sites')).not.toContain('has not given permission')
})

test('a file that is refused changes nothing and says why', async () => {
  const act = await openOptions()
  await add('shop.example', 'Read it by itself')
  act.load(file('{"format":"grain-of-salt settings","version":1,"settings":{"sites":{"<img>":"quiet"}}}'))
  await settled()
  expect(text('[role=status]')).toContain('This file is broken at')
  expect(await chosen()).toEqual({ 'shop.example': 'quiet' })
  act.load(file('x'.repeat(1_000_001)))
  await settled()
  expect(text('[role=status]')).toContain('too large')
})

test('a site that the loaded settings let read by itself no more gives its permission back', async () => {
  const act = await openOptions()
  await add('shop.example', 'Read it by itself')
  act.load(file('{"format":"grain-of-salt settings","version":1,"settings":{"sites":{},"filters":[],"strictness":"usual"}}'))
  await settled()
  expect(fake.granted.size).toBe(0)
})

test('everyone can use it', async () => {
  await openOptions()
  await add('shop.example', 'Never read it')
  await press('Reset all sites')
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
