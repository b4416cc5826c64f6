import { render } from 'preact'
import browser from 'webextension-polyfill'

import { canStandBeside, openBeside } from '../platform/beside.ts'
import { ask } from '../platform/messages.ts'
import { languageFor } from '../words/languages.ts'
import { localeFor } from '../words/locales.ts'
import { open, type Wanted } from './open.ts'
import { Popup } from './popup.tsx'
import type { Shown } from './view.ts'
import { voiceIn } from './voice.ts'

const preferred = browser.i18n.getUILanguage()
// A background that has ended takes as long to start as the page to be read.
void ask('view', 'wake', localeFor(preferred).code).catch(() => undefined)
const { locale, direction, say } = await languageFor(preferred)
const wanted = wantedBy(location.search)
const root = document.getElementById('popup') ?? document.body
const closing = new AbortController()
const popup = open(wanted, {
  show,
  reveal,
  openBeside: wanted !== 'front' && canStandBeside() ? keepBeside : null,
  copy: 'clipboard' in navigator ? (text) => navigator.clipboard.writeText(text) : null,
  voice: (heard) => voiceIn(locale, heard, closing.signal),
  signal: closing.signal,
})
/** In ms: by then the glance is on the screen. */
const ONE_FRAME = 20
let told = ''
let last: Shown | null = null

document.documentElement.lang = locale
document.documentElement.dir = direction
document.documentElement.classList.toggle('in-tab', wanted !== 'now')
addEventListener('pagehide', () => closing.abort())
void popup.start()

/** As our own address says: the tab with a number, or, beside the tabs of a window, whichever is in front; the popup reads the one that is in front now. */
function wantedBy(query: string): Wanted {
  const asked = new URLSearchParams(query)
  const tab = Number(asked.get('tab') ?? Number.NaN)
  if (Number.isInteger(tab)) return tab
  return asked.has('beside') ? 'front' : 'now'
}

/** A result shows its glance at once, and what that rests on as soon as the glance is seen. */
function show(shown: Shown): void {
  const { kind } = shown.view
  const isNew = kind !== told
  told = kind
  last = shown
  draw(isNew && kind === 'result')
  performance.mark(kind)
  if (!isNew) return
  if (isFocusFree()) document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  if (kind === 'result') setTimeout(() => draw(false), ONE_FRAME)
}

function draw(isGlance: boolean): void {
  if (last === null) return
  const tabAddress = typeof wanted !== 'number' && last.tab !== null ? `popup.html?tab=${last.tab}` : null
  const around = { act: popup.act, say, tabAddress, optionsAddress: '../options/options.html' }
  render(<Popup shown={last} isGlance={isGlance} {...around} />, root)
}

/** Whoever is at a button or a choice is not taken away from it. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches('[data-focus]')
}

/** In a tab of its own the page is brought to the front; on a phone the popup, which covers the page, gives way. */
function reveal(tab: number): void {
  if (typeof wanted === 'number') void browser.tabs.update(tab, { active: true })
  else if (wanted === 'now' && matchMedia('(pointer: coarse)').matches) close()
}

/** Two of the same view side by side help nobody. */
async function keepBeside(tab: number): Promise<void> {
  await openBeside(tab)
  if (wanted === 'now') close()
}
