import { render } from 'preact'
import browser from 'webextension-polyfill'

import { canStandBeside, openBeside } from '../platform/beside.ts'
import { ask } from '../platform/messages.ts'
import { languageFor } from '../words/languages.ts'
import { localeFor } from '../words/locales.ts'
import type { Say } from '../words/say.ts'
import { open, type Wanted } from './open.ts'
import { Popup } from './popup.tsx'
import type { Shown } from './view.ts'
import { voiceIn } from './voice.ts'

const preferred = browser.i18n.getUILanguage()
// A background that has ended takes as long to start as the page to be read.
void ask('view', 'wake', localeFor(preferred).code).catch(() => undefined)
const wanted = wantedBy(location.search)
const closing = new AbortController()
const popup = open(wanted, {
  show,
  reveal,
  openBeside: wanted !== 'front' && canStandBeside() ? keepBeside : null,
  copy: 'clipboard' in navigator ? (text) => navigator.clipboard.writeText(text) : null,
  voice: (heard) => voiceIn(() => document.documentElement.lang, heard, closing.signal),
  signal: closing.signal,
})
/** In ms: by then the glance is on the screen. */
const ONE_FRAME = 20
/** In ms: nothing is drawn for so long, unless it is a result; it would keep the page from being asked. */
const PATIENCE = 50
let isLate = false
let told = ''
let last: Shown | null = null
/** `null` until its words are here: the page is read meanwhile. */
let say: Say | null = null

document.documentElement.classList.toggle('in-tab', wanted !== 'now')
addEventListener('pagehide', () => closing.abort())
void popup.start()
void findWords()
setTimeout(becomeLate, PATIENCE)

/** As our own address says: the tab with a number, or, beside the tabs of a window, whichever is in front; the popup reads the one that is in front now. */
function wantedBy(query: string): Wanted {
  const asked = new URLSearchParams(query)
  const tab = Number(asked.get('tab') ?? Number.NaN)
  if (Number.isInteger(tab)) return tab
  return asked.has('beside') ? 'front' : 'now'
}

async function findWords(): Promise<void> {
  const [language] = await Promise.all([languageFor(preferred), parsed()])
  document.documentElement.lang = language.locale
  document.documentElement.dir = language.direction
  say = language.say
  if (last !== null) show(last)
}

function becomeLate(): void {
  isLate = true
  if (told === '' && last !== null) show(last)
}

/** Our script does not wait for the rest of its page. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading') await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }))
}

/** A result shows its glance at once, and what that rests on as soon as the glance is seen. */
function show(shown: Shown): void {
  last = shown
  const { kind } = shown.view
  if (say === null || (kind === 'reading' && told === '' && !isLate)) return
  const isNew = kind !== told
  told = kind
  draw(isNew && kind === 'result')
  performance.mark(kind)
  if (!isNew) return
  if (isFocusFree()) document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  if (kind === 'result') setTimeout(() => draw(false), ONE_FRAME)
}

function draw(isGlance: boolean): void {
  if (last === null || say === null) return
  const tabAddress = typeof wanted !== 'number' && last.tab !== null ? `popup.html?tab=${last.tab}` : null
  const around = { act: popup.act, say, tabAddress, optionsAddress: '../options/options.html' }
  const root = document.getElementById('popup') ?? document.body
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
