import { render } from 'preact'
import browser from 'webextension-polyfill'

import { today } from '../platform/today.ts'
import { languageWith } from '../words/languages.ts'
import { SHORTLIST_WORDS } from '../words/shortlist-words.ts'
import { csvOf, jsonOf } from './as-file.ts'
import { openKeeping } from './keeping.ts'
import { Shortlist } from './shortlist.tsx'
import type { Shown } from './view.ts'

const { locale, direction, say } = await languageWith(browser.i18n.getUILanguage(), SHORTLIST_WORDS)
const root = document.getElementById('shortlist') ?? document.body
const closing = new AbortController()
const keeping = openKeeping({
  show,
  save: (products, as) =>
    as === 'csv' ? give('shortlist.csv', 'text/csv', csvOf(products, say)) : give('shortlist.json', 'application/json', jsonOf(products)),
  today,
  signal: closing.signal,
})
// Products stand side by side where there is room for four of them.
const wide = matchMedia('(min-width: 48rem)')
let last: Shown | null = null
let told = ''

document.documentElement.lang = locale
document.documentElement.dir = direction
document.title = say('shortlist.title')
addEventListener('pagehide', () => closing.abort())
wide.addEventListener('change', () => last && show(last))
void keeping.start()

function show(shown: Shown): void {
  last = shown
  render(<Shortlist shown={shown} isWide={wide.matches} act={keeping.act} say={say} />, root)
  if (shown.view === told) return
  told = shown.view
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
}

/** A file in the browser's folder for downloads; its address goes with the page, for some browsers read it only after the click. */
function give(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
}
