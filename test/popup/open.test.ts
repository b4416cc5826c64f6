import { beforeEach, expect, test, vi } from 'vitest'

import { NOTHING_CHOSEN } from '../../src/core/choose.ts'
import type { Reading } from '../../src/core/reading.ts'
import type { Shown } from '../../src/popup/view.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { listing } from './listings.ts'

const PAGE = 'https://www.shop.example/p/K-17'
const fromPage = { id: 'ours', url: PAGE, tab: { id: 7 } }

let fake: ReturnType<typeof fakeBrowser>
/** What the page gives when it is read. */
let page: Reading
let pageCalls: string[]
let seen: Shown[]

beforeEach(async () => {
  fake = fakeBrowser()
  fake.open.set(7, { id: 7, url: PAGE, incognito: false })
  page = { kind: 'listing', listing }
  pageCalls = []
  seen = []
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
  await import('../../src/background/main.ts')
  const { answer } = await import('../../src/platform/messages.ts')
  answer('page', {
    readPage: () => {
      pageCalls.push('read')
      return page
    },
    showReview: (id) => id === 'R1',
    canReadMore: () => further('ready', 0),
    readMore: () => {
      pageCalls.push('more')
      return { ...further('reading', 20), kind: 'ended', end: 'complete' } as const
    },
    stopReadingMore: () => void pageCalls.push('stop reading more'),
    settingsChanged: () => undefined,
    stop: () => void pageCalls.push('stop'),
  })
})

function further<Kind extends 'ready' | 'reading'>(kind: Kind, added: number) {
  return { kind, host: 'api.example', received: added, added, requests: added / 20 }
}

async function openPopup(wanted: number | null = null) {
  const { open } = await import('../../src/popup/open.ts')
  const revealed: number[] = []
  const closing = new AbortController()
  const popup = open(wanted, {
    show: (shown) => void seen.push(JSON.parse(JSON.stringify(shown))),
    reveal: (tab) => void revealed.push(tab),
    copy: async (text) => {
      if (text === 'refused') throw new DOMException('No.', 'NotAllowedError')
    },
    voice: (heard) => ({
      read: () => heard('speaking'),
      pause: () => heard('paused'),
      resume: () => heard('speaking'),
      stop: () => heard('silent'),
    }),
    signal: closing.signal,
  })
  await popup.start()
  return { act: popup.act, revealed, closing }
}

const now = () => seen.at(-1)
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
const pageChanged = () => fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, fromPage)

async function switchInSettings(state: 'off' | 'quiet') {
  const { settings, withSite } = await import('../../src/platform/settings.ts')
  await settings.change((current) => withSite(current, 'shop.example', state))
}

test('opening the popup reads the page in front and judges it', async () => {
  await openPopup()
  expect(seen.map(({ view }) => view.kind)).toEqual(['reading', 'reading', 'result', 'result'])
  expect(now()).toMatchObject({ site: { site: 'shop.example', state: 'ask' }, tab: 7, view: { report: { basis: { read: 13 } } } })
})

test('the script that can ask a shop for more is put into a page only after it was read', async () => {
  const inject = vi.spyOn(fake.browser.scripting, 'executeScript')
  await openPopup()
  expect(inject.mock.calls).toMatchObject([[{ files: ['/src/content/main.js'] }], [{ files: ['/src/content/further-main.js'] }]])
  page = { kind: 'no-product' }
  await openPopup()
  expect(inject).toHaveBeenCalledTimes(3)
})

test('a site that is off is not touched, not even when the popup is opened', async () => {
  await switchInSettings('off')
  const inject = vi.spyOn(fake.browser.scripting, 'executeScript')
  await openPopup()
  expect(now()?.view).toEqual({ kind: 'site-off', site: 'shop.example' })
  expect(inject).not.toHaveBeenCalled()
  expect(pageCalls).toEqual([])
})

test.each([
  ['a page of the browser itself', { id: 7, url: 'chrome://settings/', incognito: false }],
  ['a page whose address the browser keeps to itself', { id: 7, incognito: false }],
])('%s is told apart from a shop', async (_, tab) => {
  fake.open.set(7, tab)
  await openPopup()
  expect(now()).toMatchObject({ view: { kind: 'no-access' }, site: null })
})

test('a page that no script may enter cannot be read', async () => {
  fake.browser.scripting.executeScript = () => Promise.reject(new Error('The extensions gallery cannot be scripted.'))
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
  page = reading
  await openPopup()
  expect(now()?.view.kind).toBe(kind)
})

test('what breaks is shown by its name', async () => {
  fake.browser.tabs.sendMessage = () => Promise.reject(new TypeError('boom'))
  await openPopup()
  expect(now()?.view).toEqual({ kind: 'failed', error: 'TypeError' })
})

test('reviews that load later appear by themselves, and nothing flickers', async () => {
  page = { kind: 'waiting', listing: { ...listing, reviews: [] } }
  await openPopup()
  page = { kind: 'listing', listing }
  seen = []
  await pageChanged()
  expect(seen.map(({ view, note }) => [view.kind, note])).toEqual([
    ['result', { kind: 'changed' }],
    ['result', { kind: 'changed' }],
  ])
})

test('more reviews on the page are added and counted', async () => {
  page = { kind: 'listing', listing: { ...listing, reviews: listing.reviews.slice(0, 8) } }
  await openPopup()
  page = { kind: 'listing', listing }
  await pageChanged()
  expect(now()).toMatchObject({ note: { kind: 'grown', count: 5 }, view: { report: { basis: { read: 13 } } } })
})

test('another tab that changes is none of our business', async () => {
  await openPopup()
  seen = []
  await fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, { ...fromPage, tab: { id: 8 } })
  expect(seen).toEqual([])
})

test('the permission is asked for within the click', async () => {
  const { act } = await openPopup()
  const request = vi.spyOn(fake.browser.permissions, 'request')
  act.switchSite('quiet')
  expect(request).toHaveBeenCalledWith({ origins: ['https://*.shop.example/*', 'http://*.shop.example/*'] })
  await settled()
  expect(now()?.site?.state).toBe('quiet')
  expect([...fake.scripts.values()][0]?.matches).toContain('https://*.shop.example/*')
})

test('a permission that is refused changes nothing, and that is said', async () => {
  fake.browser.permissions.request = async () => false
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  expect(now()).toMatchObject({ site: { state: 'ask' }, note: { kind: 'refused', site: 'shop.example' }, view: { kind: 'result' } })
  expect(fake.scripts.size).toBe(0)
})

test('switching off stops the page, gives the permission back and says so at once', async () => {
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  act.switchSite('off')
  expect(now()?.view.kind).toBe('site-off')
  await settled()
  expect(pageCalls).toContain('stop')
  expect(fake.granted.size).toBe(0)
  expect(fake.scripts.size).toBe(0)
  pageCalls = []
  await pageChanged()
  expect(pageCalls).toEqual([])
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
  expect(pageCalls).toEqual(['read'])
  act.readMore()
  await fake.deliver({ side: 'notice', call: 'furtherRead', given: [further('reading', 20)] }, fromPage)
  expect(seen.map((shown) => shown.further.kind)).toContain('reading')
  await settled()
  expect(now()?.further).toMatchObject({ kind: 'ended', end: 'complete', added: 20 })
  act.stopReadingMore()
  await settled()
  expect(pageCalls).toEqual(['read', 'more', 'stop reading more'])
})

test('a site that was granted before is read by itself all the same', async () => {
  for (const pattern of ['https://*.shop.example/*', 'http://*.shop.example/*']) fake.granted.add(pattern)
  fake.browser.permissions.request = async () => true
  const { act } = await openPopup()
  act.switchSite('quiet')
  await settled()
  expect([...fake.scripts.values()][0]?.matches).toContain('https://*.shop.example/*')
})

test('a popup that is closed asks for nothing more', async () => {
  const { closing } = await openPopup()
  closing.abort()
  pageCalls = []
  await expect(pageChanged()).rejects.toThrow('Receiving end does not exist')
  expect(pageCalls).toEqual([])
})

test('a popup that is closed while it reads draws nothing more', async () => {
  const { act, closing } = await openPopup()
  act.showReview('R99')
  closing.abort()
  seen = []
  await settled()
  expect(seen).toEqual([])
})

test('what is chosen shows at once, the numbers follow', async () => {
  const { act } = await openPopup()
  seen = []
  act.choose({ ...NOTHING_CHOSEN, filters: [{ kind: 'photos' }] })
  expect(seen).toMatchObject([{ view: { choice: { filters: [{ kind: 'photos' }] }, report: { basis: { read: 13 } } } }])
  await settled()
  expect(now()).toMatchObject({
    view: { report: { basis: { read: 2 } }, before: { basis: { read: 13 } }, listing: { reviews: { length: 13 } } },
    note: { kind: 'counted', left: 2, read: 13 },
  })
})

test('what is chosen while a changed page is judged is not undone by that', async () => {
  const { act } = await openPopup()
  const send = fake.browser.runtime.sendMessage
  fake.browser.runtime.sendMessage = (message) => {
    fake.browser.runtime.sendMessage = send
    const reply = send(message)
    act.choose({ ...NOTHING_CHOSEN, setAside: ['R1'] })
    return reply
  }
  await pageChanged()
  await settled()
  expect(now()).toMatchObject({ view: { choice: { setAside: ['R1'] }, before: { basis: { read: 13 } } } })
})

test('what is copied is said to be, and so is what could not be', async () => {
  const { act } = await openPopup()
  act.copy?.('text')
  await settled()
  expect(now()?.note).toEqual({ kind: 'copied' })
  act.copy?.('refused')
  await settled()
  expect(now()?.note).toEqual({ kind: 'not-copied' })
})

test('the voice is followed, and falls silent when the page shows another product', async () => {
  const { act } = await openPopup()
  act.voice?.read(['One.'])
  expect(now()?.speaking).toBe('speaking')
  await pageChanged()
  expect(now()?.speaking).toBe('speaking')
  page = { kind: 'listing', listing: { ...listing, product: { ...listing.product, id: 'K-18' } } }
  await pageChanged()
  expect(now()?.speaking).toBe('silent')
})

test('the link that is given to others is that of the product in front', async () => {
  fake.open.set(7, { id: 7, url: `${PAGE}?utm_source=mail`, incognito: false })
  await openPopup()
  expect(now()?.link).toBe(PAGE)
  const next = { url: 'https://www.shop.example/p/K-18#reviews', id: 7 }
  await fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, { ...fromPage, tab: next })
  expect(now()?.link).toBe('https://www.shop.example/p/K-18')
})
