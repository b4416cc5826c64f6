import { render } from 'preact'
import browser from 'webextension-polyfill'

import { shopsFor } from '../sites/shop-searches.ts'
import { languageFor } from '../words/languages.ts'
import { manage } from './manage.ts'
import { Options, type Shown } from './options.tsx'
import { Welcome } from './welcome.tsx'

const { locale, direction, say } = await languageFor(browser.i18n.getUILanguage())
const root = document.getElementById('options') ?? document.body
const closing = new AbortController()
const management = manage({ show, give, now: () => Date.now(), signal: closing.signal })
const isFirst = location.hash === '#welcome'

document.documentElement.lang = locale
document.documentElement.dir = direction
document.title = say(isFirst ? 'name' : 'options.title')
addEventListener('pagehide', () => closing.abort())
void management.start()

function show(shown: Shown): void {
  const parts = { shown, act: management.act, say }
  render(isFirst ? <Welcome {...parts} shops={shopsFor(navigator.languages)} /> : <Options {...parts} />, root)
}

/** A file in the browser's folder for downloads; its address goes with the page, for some browsers read it only after the click. */
function give(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
}
