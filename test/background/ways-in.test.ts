import { beforeEach, expect, test, vi } from 'vitest'

import { fakeBrowser } from '../fake-browser.ts'

type Heard = (...given: unknown[]) => void

let fake: ReturnType<typeof fakeBrowser>
let heard: Record<'command' | 'menu', Heard[]>
let made: unknown[]
let opened: unknown[]

const ALL = {
  commands: { onCommand: { addListener: (one: Heard) => void heard.command.push(one) } },
  contextMenus: {
    onClicked: { addListener: (one: Heard) => void heard.menu.push(one) },
    removeAll: async () => void (made = []),
    create: (entry: unknown) => void made.push(entry),
  },
}
const SIDE_PANEL = { sidePanel: { open: async (where: unknown) => void opened.push(where) } }
const SIDEBAR = { sidebarAction: { open: async () => void opened.push('sidebar') } }

beforeEach(() => {
  fake = fakeBrowser()
  heard = { command: [], menu: [] }
  made = []
  opened = []
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
})

async function startIn(browser: object): Promise<void> {
  Object.assign(fake.browser, browser)
  Object.assign(fake.browser.i18n, { getMessage: (name: string) => name })
  await import('../../src/background/main.ts')
  for (const installed of fake.browser.runtime.onInstalled.listeners) installed({ reason: 'update' })
  await settled()
}

const settled = () => new Promise((resolve) => void setTimeout(resolve, 20))

test.each([
  ['Chrome', SIDE_PANEL, { tabId: 7 }],
  ['Firefox', SIDEBAR, 'sidebar'],
])('in %s, the shortcut and the menu open the view beside the page', async (_, beside, where) => {
  await startIn({ ...ALL, ...beside })
  expect(made).toMatchObject([{ id: 'open-beside', title: 'beside' }])
  heard.command[0]?.('open-beside', { id: 7 })
  heard.menu[0]?.({}, { id: 7 })
  expect(opened).toEqual([where, where])
  heard.command[0]?.('something else', { id: 7 })
  heard.menu[0]?.({}, undefined)
  expect(opened).toHaveLength(2)
})

test.each([
  ['there is no place for it', {}],
  ['the browser refuses', { sidePanel: { open: () => Promise.reject(new Error('no')) } }],
])('where nothing can stand beside a page, as %s, the view opens in a tab', async (_, beside) => {
  await startIn({ ...ALL, ...beside })
  heard.menu[0]?.({}, { id: 7 })
  await settled()
  expect([...fake.open.values()].map(({ url }) => url)).toEqual(['chrome-extension://ours/src/popup/popup.html?tab=7'])
})

test('a browser without keys, menus and side panel misses nothing else', async () => {
  await startIn({})
  expect(fake.browser.runtime.onMessage.listeners.size).toBeGreaterThan(0)
  expect(made).toEqual([])
})
