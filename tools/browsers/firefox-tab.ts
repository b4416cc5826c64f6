import * as v from 'valibot'

import { bidiSurface, evaluateIn, goTo, tabsOf, windowsOf } from './bidi.ts'
import type { Connection } from './connection.ts'
import type { Surface, Tab } from './driver.ts'
import { asJson, NOTES_HOST, waitUntil } from './on-screen.ts'

interface Place {
  readonly connection: Connection
  /** The extension's. */
  readonly id: string
  readonly url: string
  readonly isPrivate: boolean
  /** A tab of the window that is not private. */
  readonly beside: string
}

/** Opens an address in a new tab, answered from what is served. */
export async function firefoxTab({ connection, id, url, isPrivate, beside }: Place): Promise<Tab> {
  const context = isPrivate ? await newPrivateTab(connection) : await newTab(connection, beside)
  await goTo(connection, context, url)
  const inWindow = async <Schema extends v.GenericSchema>(expression: string, shape: Schema) => {
    await connection.send('browsingContext.activate', { context }, v.unknown())
    return evaluateIn(connection, await windowOf(connection, context), expression, shape)
  }
  const button = `document.querySelector('[data-extensionid="${id}"] .unified-extensions-item-action-button')`
  return {
    ...bidiSurface(connection, context),
    reload: async () => {
      await connection.send('browsingContext.reload', { context, wait: 'complete' }, v.unknown())
    },
    openPopup: async () => {
      await inWindow(`${button}.click()`, v.null())
      const popup = await waitUntil('the popup to open', () => inWindow(POPUP, v.nullable(v.string())))
      return popupSurface(connection, popup, () => inWindow(`${POPUP} === null`, v.boolean()))
    },
    beside: async () => {
      const sidebar = await waitUntil('the sidebar to open', () => inWindow(SIDEBAR, v.nullable(v.string())))
      return bidiSurface(connection, sidebar)
    },
    badge: () => inWindow(`({ text: ${button}.getAttribute('badge') ?? '', title: ${button}.getAttribute('label') })`, Badge),
    scripts: () => inWindow(scriptsOf(id), v.number()),
    inNotes: async (expression, shape) => v.parse(shape, JSON.parse(await inWindow(inNotes(expression), v.string()))),
  }
}

const Badge = v.object({ text: v.string(), title: v.string() })
const Created = v.object({ context: v.string() })

async function newTab(connection: Connection, beside: string): Promise<string> {
  return (await connection.send('browsingContext.create', { type: 'tab', referenceContext: beside }, Created)).context
}

async function newPrivateTab(connection: Connection): Promise<string> {
  const before = await tabsOf(connection)
  const [window] = await windowsOf(connection)
  await evaluateIn(connection, window?.context ?? '', 'void OpenBrowserWindow({ private: true })', v.null())
  const tab = await waitUntil('a private window', async () => {
    const tabs = await tabsOf(connection)
    return tabs.find(({ context, url }) => url !== 'about:blank' && !before.some((known) => known.context === context)) ?? null
  })
  return tab.context
}

async function windowOf(connection: Connection, tab: string): Promise<string> {
  const { clientWindow } = (await tabsOf(connection)).find(({ context }) => context === tab) ?? {}
  const window = (await windowsOf(connection)).find((known) => known.clientWindow === clientWindow)
  if (!window) throw new Error('the tab has no window')
  return window.context
}

/** Firefox loads the popup out of sight and moves it into the panel, so it counts only once the panel is open. */
const POPUP = knownBrowser(`document.querySelector('panel .webextension-popup-browser')`, `shown.closest('panel').state === 'open'`)
const SIDEBAR = knownBrowser(
  `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
  `shown.currentURI.spec.endsWith('?beside')`,
)

/** BiDi knows tabs alone: what else shows a page is made known to it under an id of its own, as a tab would be; `null` until it is open. */
function knownBrowser(found: string, isOpen: string): string {
  return `(() => {
    const shown = ${found}
    if (!shown || !(${isOpen}) || shown.currentURI.spec === 'about:blank') return null
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    if (!shown.permanentKey) {
      shown.permanentKey = {}
      const id = NavigableManager.getIdForBrowser(shown)
      const others = NavigableManager.getBrowserById.bind(NavigableManager)
      NavigableManager.getBrowserById = (wanted) => (wanted === id ? shown : others(wanted))
    }
    return NavigableManager.getIdForBrowser(shown)
  })()`
}

function popupSurface(connection: Connection, context: string, isGone: () => Promise<boolean>): Surface {
  const surface = bidiSurface(connection, context)
  return {
    ...surface,
    close: async () => {
      await surface.evaluate('window.close()', v.null()).catch(() => null)
      await waitUntil('the popup to close', isGone)
    },
  }
}

/** Only Firefox itself can look into what the extension has closed to the page: a script of its own does, in the page's process. */
function inNotes(expression: string): string {
  const host = NOTES_HOST.replace('document', 'content.document')
  const json = asJson(`((root) => (${expression}))((${host})?.openOrClosedShadowRoot ?? null)`)
  const script = `${json}.then((json) => sendAsyncMessage('notes-seen', { json }), (error) => sendAsyncMessage('notes-seen', { error: String(error) }))`
  return `new Promise((resolve, reject) => {
    const { messageManager } = gBrowser.selectedBrowser
    const heard = ({ data }) => {
      messageManager.removeMessageListener('notes-seen', heard)
      if (data.error) reject(new Error(data.error))
      else resolve(data.json)
    }
    messageManager.addMessageListener('notes-seen', heard)
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false)
  })`
}

/** Counts what talks to the extension from the page that is in front. */
function scriptsOf(id: string): string {
  return `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const contexts = [...ExtensionParent.ParentAPIManager.proxyContexts.values()]
    return contexts.filter(
      ({ envType, extension, xulBrowser }) =>
        envType === 'content_parent' && extension.id === ${JSON.stringify(id)} && xulBrowser === gBrowser.selectedBrowser,
    ).length
  })()`
}
