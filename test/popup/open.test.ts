import { expect, test, vi } from 'vitest'

import type { Reading } from '../../src/core/reading.ts'
import { listing } from './listings.ts'
import { at, fromPage, further, now, openPopup, pageChanged, settled } from './opened.ts'

async function switchInSettings(state: 'off' | 'quiet') {
  const { settings, withSite } = await import('../../src/platform/settings.ts')
  await settings.change((current) => withSite(current, 'shop.example', state))
}

test('opening the popup reads the page in front and judges it', async () => {
  await openPopup()
  expect(at.seen.map(({ view }) => view.kind)).toEqual(['reading', 'reading', 'result', 'result'])
  expect(now()).toMatchObject({ site: { site: 'shop.example', state: 'ask' }, tab: 7, view: { report: { basis: { read: 13 } } } })
})

test('the script that can ask a shop for more is put into a page only after it was read', async () => {
  const inject = vi.spyOn(at.fake.browser.scripting, 'executeScript')
  await openPopup()
  expect(inject.mock.calls).toMatchObject([[{ files: ['/src/content/main.js'] }], [{ files: ['/src/content/further-main.js'] }]])
  at.page = { kind: 'no-product' }
  await openPopup()
  expect(inject).toHaveBeenCalledTimes(3)
})

test('a site that is off is not touched, not even when the popup is opened', async () => {
  await switchInSettings('off')
  const inject = vi.spyOn(at.fake.browser.scripting, 'executeScript')
  await openPopup()
  expect(now()?.view).toEqual({ kind: 'site-off', site: 'shop.example' })
  expect(inject).not.toHaveBeenCalled()
  expect(at.pageCalls).toEqual([])
})

test.each([
  ['a page of the browser itself', { id: 7, url: 'chrome://settings/', incognito: false }],
  ['a page whose address the browser keeps to itself', { id: 7, incognito: false }],
])('%s is told apart from a shop', async (_, tab) => {
  at.fake.open.set(7, tab)
  await openPopup()
  expect(now()).toMatchObject({ view: { kind: 'no-access' }, site: null })
})

test('a page that no script may enter cannot be read', async () => {
  at.fake.browser.scripting.executeScript = () => Promise.reject(new Error('The extensions gallery cannot be scripted.'))
  await openPopup()
  expect(now()?.view).toEqual({ kind: 'no-access' })
})

test('a tab that is closed is said to be closed', async () => {
  await openPopup(99)
  expect(now()?.view).toEqual({ kind: 'tab-gone' })
})

test.each<[Reading, string]>([
  [{ kind: 'no-product' }, 'no-product'],
  [{ kind: 'unreadable' }, 'unreadable'],
  [{ kind: 'waiting', listing: { ...listing, reviews: [] } }, 'waiting'],
  [{ kind: 'listing', listing: { ...listing, reviews: [] } }, 'no-reviews'],
])('what the page gives is what is shown: %o', async (reading, kind) => {
  at.page = reading
  await openPopup()
  expect(now()?.view.kind).toBe(kind)
})

test('what breaks is shown by its name', async () => {
  at.fake.browser.tabs.sendMessage = () => Promise.reject(new TypeError('boom'))
  await openPopup()
  expect(now()?.view).toEqual({ kind: 'failed', error: 'TypeError' })
})

test('reviews that load later appear by themselves, and nothing flickers', async () => {
  at.page = { kind: 'waiting', listing: { ...listing, reviews: [] } }
  await openPopup()
  at.page = { kind: 'listing', listing }
  at.seen = []
  await pageChanged()
  expect(at.seen.map(({ view, note }) => [view.kind, note])).toEqual([
    ['result', { kind: 'changed' }],
    ['result', { kind: 'changed' }],
  ])
})

test('more reviews on the page are added and counted', async () => {
  at.page = { kind: 'listing', listing: { ...listing, reviews: listing.reviews.slice(0, 8) } }
  await openPopup()
  at.page = { kind: 'listing', listing }
  await pageChanged()
  expect(now()).toMatchObject({ note: { kind: 'grown', count: 5 }, view: { report: { basis: { read: 13 } } } })
})

test('another tab that changes is none of our business', async () => {
  await openPopup()
  at.seen = []
  await at.fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, { ...fromPage, tab: { id: 8 } })
  expect(at.seen).toEqual([])
})

test('the permission is asked for within the click', async () => {
  const { act } = await openPopup()
  const request = vi.spyOn(at.fake.browser.permissions, 'request')
  act.switchSite('quiet')
  expect(request).toHaveBeenCalledWith({ origins: ['https://*.shop.example/*', 'http://*.shop.example/*'] })
  await settled()
  expect(now()?.site?.state).toBe('quiet')
  expect([...at.fake.scripts.values()][0]?.matches).toContain('https://*.shop.example/*')
})

test('a permission that is refused changes nothing, and that is said', async () => {
  at.fake.browser.permissions.request = async () => false
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  expect(now()).toMatchObject({ site: { state: 'ask' }, note: { kind: 'refused', site: 'shop.example' }, view: { kind: 'result' } })
  expect(at.fake.scripts.size).toBe(0)
})

test('switching off stops the page, gives the permission back and says so at once', async () => {
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  act.switchSite('off')
  expect(now()?.view.kind).toBe('site-off')
  await settled()
  expect(at.pageCalls).toContain('stop')
  expect(at.fake.granted.size).toBe(0)
  expect(at.fake.scripts.size).toBe(0)
  at.pageCalls = []
  await pageChanged()
  expect(at.pageCalls).toEqual([])
})

test('switched on again, the page is read at once', async () => {
  await switchInSettings('off')
  const { act } = await openPopup()
  act.switchSite('ask')
  await settled()
  expect(now()).toMatchObject({ site: { state: 'ask' }, note: null, view: { kind: 'result' } })
})

test('a permission taken back in the browser leaves the site to be read on opening', async () => {
  await switchInSettings('quiet')
  await openPopup()
  expect(now()?.site?.state).toBe('ask')
})

test('a review is shown on the page, and one that is gone is said to be gone', async () => {
  const { act, revealed } = await openPopup()
  act.showReview('R1')
  await settled()
  expect(revealed).toEqual([7])
  act.showReview('R99')
  await settled()
  expect(now()?.note).toEqual({ kind: 'not-on-page' })
  expect(revealed).toEqual([7])
})

test('more reviews are asked for at a press, and how far that has come is shown', async () => {
  const { act } = await openPopup()
  expect(now()?.further.kind).toBe('ready')
  expect(at.pageCalls).toEqual(['read'])
  act.readMore()
  await at.fake.deliver({ side: 'notice', call: 'furtherRead', given: [further('reading', 20)] }, fromPage)
  expect(at.seen.map((shown) => shown.further.kind)).toContain('reading')
  await settled()
  expect(now()?.further).toMatchObject({ kind: 'ended', end: 'complete', added: 20 })
  act.stopReadingMore()
  await settled()
  expect(at.pageCalls).toEqual(['read', 'more', 'stop reading more'])
})

test('a site that was granted before is read by itself all the same', async () => {
  for (const pattern of ['https://*.shop.example/*', 'http://*.shop.example/*']) at.fake.granted.add(pattern)
  at.fake.browser.permissions.request = async () => true
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  expect([...at.fake.scripts.values()][0]?.matches).toContain('https://*.shop.example/*')
})

test('a popup that is closed asks for nothing more', async () => {
  const { closing } = await openPopup()
  closing.abort()
  at.pageCalls = []
  await expect(pageChanged()).rejects.toThrow('Receiving end does not exist')
  expect(at.pageCalls).toEqual([])
})

test('a popup that is closed while it reads draws nothing more', async () => {
  const { act, closing } = await openPopup()
  act.showReview('R99')
  closing.abort()
  at.seen = []
  await settled()
  expect(at.seen).toEqual([])
})
