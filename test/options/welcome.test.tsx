// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'

import type { Shown } from '../../src/options/options.tsx'
import { languageFor } from '../../src/words/languages.ts'
import { fakeBrowser } from '../fake-browser.ts'

vi.doMock('webextension-polyfill', () => ({ default: fakeBrowser().browser }))
const { Welcome } = await import('../../src/options/welcome.tsx')
const { say } = await languageFor('en')
const shops = [
  { site: 'shop.example', name: 'Shop', address: 'https://www.shop.example/s?q={}' },
  { site: 'other.example', name: 'Other', address: 'https://www.other.example/s?q={}' },
]
const shown: Shown = { sites: [{ site: 'other.example', state: 'quiet' }], note: null, pausedUntil: null, asking: null }
const calls: unknown[][] = []

beforeEach(() => {
  calls.length = 0
  document.documentElement.lang = 'en'
  document.title = 'Grain of Salt'
  render(<Welcome shown={shown} act={{ switchSite: (...given) => void calls.push(given) }} shops={shops} say={say} />, document.body)
})

test('the first page says that it works, and where what is read stays', () => {
  expect(document.querySelector('h1')?.textContent).toBe('It works now: open it on any product')
  expect(document.body.textContent).toContain('nothing is sent anywhere')
})

test('a shop is switched on by one tap, and off again', () => {
  for (const input of document.querySelectorAll('input')) input.click()
  expect(calls).toEqual([
    ['shop.example', 'quiet'],
    ['other.example', 'ask'],
  ])
})

test('everyone can use it', async () => {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}, 30_000)
