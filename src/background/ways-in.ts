import browser from 'webextension-polyfill'

import { canStandBeside, openBeside } from '../platform/beside.ts'
import { tellPeers } from '../platform/messages.ts'

const BESIDE = 'open-beside'
const IN_A_TAB = 'src/popup/popup.html?tab='

/** Answers the shortcut and the entry in the context menu, where the browser has them (Firefox for Android has neither); each lets the page of its tab be read, as the toolbar button does. */
export function hearWaysIn(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === BESIDE) show(tab?.id)
  })
  browser.contextMenus?.onClicked.addListener((_, tab) => show(tab?.id))
}

/** Browsers keep the entries of a menu until the extension changes. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus?.removeAll()
  browser.contextMenus?.create({
    id: BESIDE,
    title: browser.i18n.getMessage('beside'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  })
}

/** A view that already stands there reads the tab anew; where none can stand beside the page, it opens in a tab. */
function show(tab: number | undefined): void {
  if (tab === undefined) return
  const inATab = () => browser.tabs.create({ url: browser.runtime.getURL(IN_A_TAB + tab) })
  const shown = canStandBeside() ? openBeside(tab).catch(inATab) : inATab()
  void shown.then(() => tellPeers('mayBeRead', tab))
}
