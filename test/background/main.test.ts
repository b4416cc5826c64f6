import { beforeEach, expect, test, vi } from 'vitest'

import { NOTHING_CHOSEN, type Choice } from '../../src/core/choose.ts'
import { patternsOf } from '../../src/core/site-of.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { completeReview } from '../../src/core/complete-review.ts'
import type { Sender } from '../fake-browser.ts'

const SHOP_PAGE = { id: 'ours', url: 'https://www.shop.example/p/1', tab: { id: 7 } }
const OUR_PAGE = { id: 'ours', url: 'chrome-extension://ours/src/popup/popup.html' }

let fake: ReturnType<typeof fakeBrowser>

beforeEach(async () => {
  fake = fakeBrowser()
  fake.open.set(7, { id: 7, url: 'https://www.shop.example/p/1', incognito: false })
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
  await import('../../src/background/main.ts')
})

const review = (id: string) =>
  completeReview({ id, rating: 5, title: 'Fine', text: `Works as it should, number ${id}.`, date: '2026-01-05', language: 'en' })
const listing = (...ids: string[]) => ({
  product: {
    site: 'shop.example',
    id: '1',
    title: 'Kettle',
    brand: null,
    gtin: null,
    image: null,
    averageRating: 4.6,
    ratingCount: 40,
    histogram: null,
  },
  reviews: ids.map(review),
})
const LONG = 'The lid of this kettle opens by itself while it pours, twice already.'
const judge = (given: object, sender: Sender = OUR_PAGE, choice: Choice | null = null) =>
  fake.deliver({ side: 'view', call: 'judge', given: [{ tab: 7, listing: given, choice }] }, sender)
const switchOn = () => fake.browser.storage.local.set({ settings: { version: 1, value: { sites: { 'shop.example': 'quiet' } } } })

test('what was opened of a product on two pages is judged together, each review once', async () => {
  await judge(listing('a', 'b'))
  expect(await judge(listing('b', 'c'))).toMatchObject({
    report: { basis: { read: 3 } },
    listing: { reviews: [{ id: 'b' }, { id: 'c' }, { id: 'a' }] },
  })
})

const once = (id: string, given: object = {}) => ({ ...listing(), reviews: [{ ...review('a'), text: LONG, ...given, id }] })

test('a review that is met again under another id, or first without one, is judged once', async () => {
  await judge(once('t1abc', { verified: null, helpfulVotes: 3 }))
  expect(await judge(once('R7', { verified: true }))).toMatchObject({ listing: { reviews: [{ id: 'R7', verified: true }] } })
  expect(await judge(once('generated-2'))).toMatchObject({ report: { basis: { read: 1 } } })
  expect(await judge(once('generated-2', { text: 'Another one, who speaks of the handle.', date: '2025-02-01' }))).toMatchObject({
    report: { basis: { read: 2 } },
  })
})

test('of a private window nothing is kept', async () => {
  fake.open.set(7, { id: 7, incognito: true })
  await judge(listing('a', 'b'))
  expect(await fake.browser.storage.session.get()).toEqual({})
  expect(await fake.browser.storage.local.get()).toEqual({})
})

test('a page cannot call what belongs to our own pages', async () => {
  await expect(judge(listing('a'), SHOP_PAGE)).rejects.toThrow('Receiving end does not exist')
  await expect(judge(listing('a'), { ...OUR_PAGE, id: 'another' })).rejects.toThrow('Receiving end does not exist')
})

test('one broken field does not lose a review, a broken listing is refused by name', async () => {
  const broken = { ...review('a'), rating: 1e9, date: 'soon', images: -3, title: 'x'.repeat(40_000) }
  expect(await judge({ ...listing(), reviews: [broken] })).toMatchObject({
    listing: { reviews: [{ id: 'a', rating: null, date: null, images: 0 }] },
  })
  await expect(judge({ product: 'none' })).rejects.toThrow('Invalid')
})

test('a site that is switched on puts its result on the icon, in words too', async () => {
  await switchOn()
  expect(await fake.deliver({ side: 'visit', call: 'siteState', given: [] }, SHOP_PAGE)).toBe('quiet')
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [{ kind: 'listing', listing: listing('a', 'b') }] }, SHOP_PAGE)
  expect(fake.badges.get(7)).toEqual({ text: '–', title: 'Grain of Salt: 2 reviews read, too few to say' })
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [{ kind: 'no-product' }] }, SHOP_PAGE)
  expect(fake.badges.get(7)).toEqual({ text: '', title: 'Grain of Salt' })
})

test('the script is registered for sites both wanted and granted, and for no other', async () => {
  const reconcile = () => fake.deliver({ side: 'view', call: 'reconcile', given: [] }, OUR_PAGE)
  await switchOn()
  await reconcile()
  expect(fake.scripts.size).toBe(0)
  for (const pattern of patternsOf('shop.example')) fake.granted.add(pattern)
  await reconcile()
  expect([...fake.scripts.values()]).toMatchObject([{ js: ['src/content/main.js'], matches: patternsOf('shop.example') }])
  fake.granted.clear()
  await reconcile()
  expect(fake.scripts.size).toBe(0)
})

test('a grant that is answered after the popup has gone still switches the site on', async () => {
  await fake.browser.permissions.request({ origins: patternsOf('shop.example') })
  await vi.waitFor(() => expect(fake.scripts.size).toBe(1))
  expect(await fake.deliver({ side: 'visit', call: 'siteState', given: [] }, SHOP_PAGE)).toBe('quiet')
})

test('a site that is off stays off when it is granted elsewhere, but not when that was asked for here', async () => {
  const off = { settings: { version: 1, value: { sites: { 'shop.example': 'off' } } } }
  await fake.browser.storage.local.set(off)
  await fake.browser.permissions.request({ origins: patternsOf('shop.example') })
  await fake.deliver({ side: 'view', call: 'reconcile', given: [] }, OUR_PAGE)
  expect(fake.scripts.size).toBe(0)
  fake.granted.clear()
  await fake.browser.storage.session.set({ 'switch-wish': { version: 1, value: { site: 'shop.example', withNotes: false } } })
  await fake.browser.permissions.request({ origins: patternsOf('shop.example') })
  await vi.waitFor(() => expect(fake.scripts.size).toBe(1))
})

test('the products looked at longest ago are forgotten first', async () => {
  for (let i = 0; i < 31; i++) await judge({ ...listing('a'), product: { ...listing().product, id: `p${i}` } })
  const kept = Object.keys(await fake.browser.storage.session.get())
  expect(kept).toHaveLength(31)
  expect(kept).not.toContain('read:shop.example:p0')
  expect(kept).toContain('read:shop.example:p30')
})

test('a page that is open hears that its site was switched, and its icon is cleared when it is off', async () => {
  const heard: unknown[] = []
  fake.browser.runtime.onMessage.addListener((message) => {
    heard.push(message)
    return undefined
  })
  await switchOn()
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [{ kind: 'listing', listing: listing('a') }] }, SHOP_PAGE)
  await fake.browser.storage.local.set({ settings: { version: 1, value: { sites: { 'shop.example': 'off' } } } })
  await fake.deliver({ side: 'view', call: 'reconcile', given: [] }, OUR_PAGE)
  expect(heard).toContainEqual({ side: 'page', call: 'settingsChanged', given: [] })
  expect(await fake.deliver({ side: 'visit', call: 'siteState', given: [] }, SHOP_PAGE)).toBe('off')
  expect(fake.badges.get(7)).toMatchObject({ text: '' })
})

const chosen: Choice = {
  filters: [{ kind: 'photos' }, { kind: 'variant', variant: 'Blue' }],
  strictness: 'strict',
  setAside: ['a'],
  takenBack: ['b'],
}
const another = { ...listing('a', 'b'), product: { ...listing().product, id: '2' } }

test('what was chosen for a product is remembered until the browser closes, what holds for every product in the settings', async () => {
  await judge(listing('a', 'b'), OUR_PAGE, chosen)
  expect(await judge(listing('a', 'b'))).toMatchObject({ choice: chosen })
  expect(await judge(another)).toMatchObject({ choice: { ...NOTHING_CHOSEN, filters: [{ kind: 'photos' }], strictness: 'strict' } })
  const onDisk = JSON.stringify(await fake.browser.storage.local.get())
  expect(onDisk).toContain('strict')
  expect(onDisk).not.toMatch(/Blue|setAside|takenBack|shop\.example/u)
})

test('from a private window nothing that was chosen is remembered, though it is followed', async () => {
  fake.open.set(7, { id: 7, incognito: true })
  expect(await judge(listing('a', 'b'), OUR_PAGE, chosen)).toMatchObject({ choice: chosen, before: { basis: { read: 2 } } })
  expect(await fake.browser.storage.session.get()).toEqual({})
  expect(await fake.browser.storage.local.get()).toEqual({})
  expect(await judge(listing('a', 'b'))).toMatchObject({ choice: NOTHING_CHOSEN, before: null })
})

test('what was chosen for a product is not brought up in a private window', async () => {
  await judge(listing('a', 'b'), OUR_PAGE, { ...NOTHING_CHOSEN, setAside: ['a'] })
  fake.open.set(7, { id: 7, incognito: true })
  expect(await judge(listing('a', 'b'))).toMatchObject({ choice: NOTHING_CHOSEN, before: null })
})

test('what was undone leaves nothing behind', async () => {
  await judge(listing('a', 'b'), OUR_PAGE, chosen)
  await judge(listing('a', 'b'), OUR_PAGE, NOTHING_CHOSEN)
  expect(JSON.stringify(await fake.browser.storage.session.get('choices'))).not.toContain('shop.example')
  expect(await judge(listing('a', 'b'))).toMatchObject({ choice: NOTHING_CHOSEN })
})

const pause = (until: number) =>
  fake.browser.storage.local.set({ settings: { version: 1, value: { sites: { 'shop.example': 'quiet' }, pausedUntil: until } } })
const read = { kind: 'listing', listing: listing('a', 'b') }

test('while everything is paused no page is read by itself, and no badge is shown, not even for what was asked for', async () => {
  await pause(Date.now() + 60_000)
  expect(await fake.deliver({ side: 'visit', call: 'siteState', given: [] }, SHOP_PAGE)).toBe('ask')
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [read] }, SHOP_PAGE)
  expect(fake.badges.get(7)?.text ?? '').toBe('')
  expect(await fake.browser.storage.session.get()).toEqual({})
  expect(await judge(listing('a', 'b'))).toMatchObject({ report: { basis: { read: 2 } } })
  expect(fake.badges.get(7)?.text).toBe('')
})

test('a pause that is over is over', async () => {
  await pause(Date.now() - 1)
  expect(await fake.deliver({ side: 'visit', call: 'siteState', given: [] }, SHOP_PAGE)).toBe('quiet')
})

const annotated = (closings = 0) =>
  fake.browser.storage.local.set({
    settings: { version: 1, value: { sites: { 'shop.example': 'annotated' }, closings: { 'shop.example': closings } } },
  })
const chosenSites = async () => (await fake.browser.storage.local.get('settings'))['settings']
const notesHeard = () => {
  const heard: unknown[] = []
  fake.browser.runtime.onMessage.addListener((message) => {
    if (typeof message === 'object' && message !== null && 'call' in message && message.call === 'annotate') heard.push(message)
    return undefined
  })
  return heard
}
const closeNotes = () => fake.deliver({ side: 'visit', call: 'notesClosed', given: [] }, { ...SHOP_PAGE, tab: { id: 7, incognito: false } })

test('the page of an annotated site gets notes, of a quiet one none, and without the permission none either', async () => {
  const heard = notesHeard()
  await switchOn()
  for (const pattern of patternsOf('shop.example')) fake.granted.add(pattern)
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [read] }, SHOP_PAGE)
  expect(heard).toEqual([])
  await annotated()
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [read] }, SHOP_PAGE)
  await vi.waitFor(() => expect(heard).toMatchObject([{ side: 'page', given: [{ read: 2, word: 'too-few' }] }]))
  fake.granted.clear()
  await fake.deliver({ side: 'visit', call: 'pageRead', given: [read] }, SHOP_PAGE)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(heard).toHaveLength(1)
})

test('notes that are closed three times on a site stay closed there, and the site is still read by itself', async () => {
  await annotated()
  await closeNotes()
  await closeNotes()
  expect(await chosenSites()).toMatchObject({ value: { sites: { 'shop.example': 'annotated' }, closings: { 'shop.example': 2 } } })
  await closeNotes()
  expect(await chosenSites()).toMatchObject({ value: { sites: { 'shop.example': 'quiet' }, closings: {} } })
})

test('a page can close notes and nothing more: a site that has none is not switched by it', async () => {
  await switchOn()
  for (let times = 0; times < 4; times += 1) await closeNotes()
  expect(await chosenSites()).toMatchObject({ value: { sites: { 'shop.example': 'quiet' } } })
  expect(JSON.stringify(await chosenSites())).not.toContain('closings')
})

test('a site whose notes were asked for gets them, though the browser granted it after the popup was gone', async () => {
  await fake.browser.storage.session.set({ 'switch-wish': { version: 1, value: { site: 'shop.example', withNotes: true } } })
  await fake.browser.permissions.request({ origins: patternsOf('shop.example') })
  await vi.waitFor(async () => expect(await chosenSites()).toMatchObject({ value: { sites: { 'shop.example': 'annotated' } } }))
})

const opened = () => [...fake.open.values()].filter(({ url }) => url?.endsWith('#welcome')).length

test('the first page is opened once, when the extension is installed and not when it is updated', async () => {
  for (const heard of fake.browser.runtime.onInstalled.listeners) heard({ reason: 'update' })
  expect(opened()).toBe(0)
  for (const heard of fake.browser.runtime.onInstalled.listeners) heard({ reason: 'install' })
  expect(opened()).toBe(1)
})
