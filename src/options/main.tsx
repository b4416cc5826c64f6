import { render } from 'preact'
import browser from 'webextension-polyfill'

import { languageFor } from '../words/languages.ts'
import { manage } from './manage.ts'
import { Options, type Shown } from './options.tsx'

const { locale, direction, say } = await languageFor(browser.i18n.getUILanguage())
const root = document.getElementById('options') ?? document.body
const closing = new AbortController()
const management = manage(show, closing.signal)

document.documentElement.lang = locale
document.documentElement.dir = direction
document.title = say('options.title')
addEventListener('pagehide', () => closing.abort())
void management.start()

function show(shown: Shown): void {
  render(<Options shown={shown} act={management.act} say={say} />, root)
}
