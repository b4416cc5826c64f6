import { beforeEach, vi } from 'vitest'

import type { Reading } from '../../src/core/reading.ts'
import type { Popup, Wanted } from '../../src/popup/open.ts'
import type { Shown } from '../../src/popup/view.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { listing } from './listings.ts'

export const PAGE = 'https://www.shop.example/p/K-17'
export const fromPage = { id: 'ours', url: PAGE, tab: { id: 7 } }

/** A browser with a product in front, and what has been seen of it. */
export const at: Scene = { fake: fakeBrowser(), page: { kind: 'listing', listing }, pageCalls: [], seen: [] }

interface Scene {
  fake: ReturnType<typeof fakeBrowser>
  /** What the page gives when it is read. */
  page: Reading
  /** What the page was asked for, in order. */
  pageCalls: string[]
  /** What the popup showed, in order. */
  seen: Shown[]
}

beforeEach(async () => {
  at.fake = fakeBrowser()
  at.fake.open.set(7, { id: 7, url: PAGE, incognito: false })
  at.page = { kind: 'listing', listing }
  at.pageCalls = []
  at.seen = []
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: at.fake.browser }))
  await import('../../src/background/main.ts')
  const { answer } = await import('../../src/platform/messages.ts')
  answer('page', {
    readPage: () => {
      at.pageCalls.push('read')
      return at.page
    },
    showReview: (id) => id === 'R1',
    canReadMore: () => further('ready', 0),
    readMore: () => {
      at.pageCalls.push('more')
      return { ...further('reading', 20), kind: 'ended', end: 'complete' }
    },
    stopReadingMore: () => void at.pageCalls.push('stop reading more'),
    settingsChanged: () => undefined,
    stop: () => void at.pageCalls.push('stop'),
  })
})

/** How far reading more has come. */
export function further<Kind extends 'ready' | 'reading'>(kind: Kind, added: number) {
  return { kind, host: 'api.example', received: added, added, requests: added / 20 }
}

/** The popup on a tab, or on the one in front, once it has read the page. */
export async function openPopup(wanted: Wanted = 'now'): Promise<Opened> {
  const { open } = await import('../../src/popup/open.ts')
  const revealed: number[] = []
  const beside: number[] = []
  const closing = new AbortController()
  const popup = open(wanted, {
    show: (shown) => void at.seen.push(JSON.parse(JSON.stringify(shown))),
    reveal: (tab) => void revealed.push(tab),
    openBeside: async (tab) => void beside.push(tab),
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
  return { act: popup.act, revealed, beside, closing }
}

interface Opened extends Pick<Popup, 'act'> {
  readonly revealed: readonly number[]
  readonly beside: readonly number[]
  readonly closing: AbortController
}

/** What the popup shows now. */
export const now = (): Shown | undefined => at.seen.at(-1)
export const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20))
export const pageChanged = (): Promise<unknown> => at.fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, fromPage)
