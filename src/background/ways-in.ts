import browser from 'webextension-polyfill'
import type { Commands, Menus } from 'webextension-polyfill'

import { canStandBeside, openBeside } from '../platform/beside.ts'
import { tellPeers } from '../platform/messages.ts'

const BESIDE = 'open-beside'
const IN_A_TAB = 'src/popup/popup.html?tab='

/** What a browser may lack: Firefox for Android has neither keys nor menus. */
interface Ways {
  readonly commands?: Commands.Static
  readonly contextMenus?: Menus.Static
}

/** Answers the shortcut and the entry in the context menu, where the browser has them; each lets the page of its tab be read, as the toolbar button does. */
export function hearWaysIn(): void {
  const { commands, contextMenus }: Ways = browser
  commands?.onCommand.addListener((name, tab) => {
    if (name === BESIDE) show(tab?.id)
  })
  contextMenus?.onClicked.addListener((_, tab) => show(tab?.id))
}

/** Browsers keep the entries of a menu until the extension changes. */
export async function makeMenu(): Promise<void> {
  const { contextMenus }: Ways = browser
  if (contextMenus === undefined) return
  await contextMenus.removeAll()
  contextMenus.create({
    id: BESIDE,
    title: browser.i18n.getMessage('beside'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  })
}

/** A view that already stands there reads the tab anew; where none can stand beside the page, it opens in a tab. */
function show(tab: number | undefined): void {
  if (tab === undefined) return
  const shown = canStandBeside() ? openBeside(tab) : browser.tabs.create({ url: browser.runtime.getURL(IN_A_TAB + tab) })
  void shown.then(() => tellPeers('mayBeRead', tab))
}
