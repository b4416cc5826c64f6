import { render } from 'preact'
import browser from 'webextension-polyfill'

import { today } from '../platform/today.ts'
import { languageWith } from '../words/languages.ts'
import { SCAN_WORDS } from '../words/scan-words.ts'
import { openCamera } from './camera.ts'
import { openDecoder } from './decode/decoder.ts'
import { openMemory } from './memory.ts'
import { Scan } from './scan.tsx'
import { openScanning } from './scanning.ts'
import { hush, sayAloud } from './say-aloud.ts'
import type { Shown } from './view.ts'

const BETWEEN_LOOKS = 40
const BUZZ = 60

const { locale, direction, say } = await languageWith(browser.i18n.getUILanguage(), SCAN_WORDS)
const root = document.getElementById('scan') ?? document.body
const scanning = openScanning({
  show,
  openCamera,
  openDecoder,
  memory: openMemory(navigator.languages, today),
  isOnline: () => navigator.onLine,
  isSeen: () => !document.hidden,
  pause: () => new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS)),
  buzz,
})
let focused = ''

document.documentElement.lang = locale
document.documentElement.dir = direction
document.title = say('link.scan')
document.addEventListener('visibilitychange', () => (document.hidden ? leave() : scanning.reveal()))
addEventListener('pagehide', leave)
addEventListener('online', scanning.reconnect)
void scanning.start()

function leave(): void {
  scanning.hide()
  hush()
}

function show(shown: Shown): void {
  render(<Scan shown={shown} act={scanning.act} say={say} hear={(text) => sayAloud(text, locale)} />, root)
  if (shown.view.kind === focused) return
  focused = shown.view.kind
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
}

/** Browsers let only a page that was touched buzz. */
function buzz(): void {
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(BUZZ)
}
