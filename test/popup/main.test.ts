// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://ours.example/src/popup/popup.html?tab=7"}
import { beforeEach, expect, test, vi } from 'vitest'

import type { Further } from '../../src/core/further.ts'
import type { Reading } from '../../src/core/reading.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { listing } from './listings.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 50))
const reading: Reading = { kind: 'listing', listing }
const nothing: Further = { kind: 'none' }
let revealed: unknown[][]

/** The popup as it is opened in a tab of its own, beside a tab with a product. */
beforeEach(() => openOn(() => reading))

async function openOn(readPage: () => Reading | Promise<Reading>): Promise<void> {
  const fake = fakeBrowser()
  revealed = []
  fake.open.set(7, { id: 7, url: 'https://www.shop.example/p/K-17', incognito: false })
  Object.assign(fake.browser, { i18n: { getUILanguage: () => 'en-GB' } })
  Object.assign(fake.browser.tabs, { update: async (...given: unknown[]) => revealed.push(given) })
  document.body.innerHTML = '<div id="popup"></div>'
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
  await import('../../src/background/main.ts')
  const { answer } = await import('../../src/platform/messages.ts')
  answer('page', {
    readPage,
    showReview: () => true,
    canReadMore: () => nothing,
    readMore: () => nothing,
    stopReadingMore: () => undefined,
    settingsChanged: () => undefined,
    stop: () => undefined,
  })
  await import('../../src/popup/main.tsx')
  await settled()
}

test('who listens is led to the verdict, in the language of the shopper', () => {
  expect(document.activeElement?.textContent).toBe('A first look: 1 thing stood out')
  expect(document.documentElement.lang).toBe('en-GB')
})

test('a tab of its own is as wide as there is room, and offers no second one', () => {
  expect(document.documentElement.classList.contains('in-tab')).toBe(true)
  expect([...document.querySelectorAll('.links a')].map(({ textContent }) => textContent)).toEqual([
    'Scan a barcode',
    'Shortlist',
    'All sites and what is kept',
  ])
})

test('from a tab of its own, the page is brought to the front to show a review', async () => {
  document.querySelector<HTMLButtonElement>('.review-foot .jump')?.click()
  await settled()
  expect(revealed).toEqual([[7, { active: true }]])
})

test('whoever is at a choice is not taken away from it', async () => {
  const off = document.querySelector<HTMLInputElement>('input[value=off]')
  off?.focus()
  off?.click()
  await settled()
  expect(document.querySelector('h1')?.textContent).toBe('Off on shop.example')
  expect(document.activeElement).toBe(off)
})

test('while a page takes its time, the popup says that it is being read', async () => {
  await openOn(() => new Promise(() => undefined))
  await vi.waitFor(() => expect(document.querySelector('[data-view=reading] h1')).not.toBeNull(), { timeout: 5000 })
})
