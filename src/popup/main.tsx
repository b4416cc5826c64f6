import { render } from 'preact'
import browser from 'webextension-polyfill'

import { languageFor } from '../words/languages.ts'
import { open } from './open.ts'
import { Popup } from './popup.tsx'
import type { Shown } from './view.ts'
import { voiceIn } from './voice.ts'

const { locale, direction, say } = await languageFor(browser.i18n.getUILanguage())
const wanted = tabInAddress(location.search)
const root = document.getElementById('popup') ?? document.body
const closing = new AbortController()
const popup = open(wanted, {
  show,
  reveal,
  copy: 'clipboard' in navigator ? (text) => navigator.clipboard.writeText(text) : null,
  voice: (heard) => voiceIn(locale, heard, closing.signal),
  signal: closing.signal,
})
let told = ''

document.documentElement.lang = locale
document.documentElement.dir = direction
document.documentElement.classList.toggle('in-tab', wanted !== null)
addEventListener('pagehide', () => closing.abort())
void popup.start()

/** The tab whose number stands in our own address, as in a tab of its own; `null` in the popup, which reads the tab in front. */
function tabInAddress(query: string): number | null {
  const tab = Number(new URLSearchParams(query).get('tab') ?? Number.NaN)
  return Number.isInteger(tab) ? tab : null
}

function show(shown: Shown): void {
  const tabAddress = wanted === null && shown.tab !== null ? `popup.html?tab=${shown.tab}` : null
  render(<Popup shown={shown} act={popup.act} say={say} tabAddress={tabAddress} optionsAddress="../options/options.html" />, root)
  performance.mark(shown.view.kind)
  if (shown.view.kind === told) return
  told = shown.view.kind
  if (isFocusFree()) document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
}

/** Whoever is at a button or a choice is not taken away from it. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches('[data-focus]')
}

/** In a tab of its own the page is brought to the front; on a phone the popup, which covers the page, gives way. */
function reveal(tab: number): void {
  if (wanted !== null) void browser.tabs.update(tab, { active: true })
  else if (matchMedia('(pointer: coarse)').matches) close()
}
