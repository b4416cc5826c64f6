import * as v from 'valibot'

/** The browsers that the extension is proved in. */
export const BROWSERS = ['chromium', 'firefox'] as const

/** One of the browsers that the extension is proved in. */
export type BrowserName = (typeof BROWSERS)[number]

/** The page that stands at an address, or a whole answer; `null` for what is not served: that request is refused, it never reaches the web. */
export type Serve = (url: string) => string | Answer | null

/** What a server answers. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A page as a server answers it. */
export function answerOf(served: string | Answer): Answer {
  return typeof served === 'string' ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: served } : served
}

/** What a thing on the screen is to a shopper who cannot see it. */
export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'summary'

/** How a surface is looked at. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

/** Something on the screen: a tab, the popup, a page of the extension. */
export interface Surface {
  /** Evaluates a JavaScript expression there; its value travels as JSON. Rejects with what it throws. */
  readonly evaluate: <Schema extends v.GenericSchema>(expression: string, shape: Schema) => Promise<v.InferOutput<Schema>>
  /** A real mouse click on the first visible thing of that role whose name begins so; rejects where there is none. */
  readonly click: (role: Role, name: string) => Promise<void>
  /** A real mouse click at a point, in CSS pixels from the upper left corner. */
  readonly clickAt: (point: { readonly x: number; readonly y: number }) => Promise<void>
  /** A real key press: a character, or `Tab`, `Enter`, `Escape`. */
  readonly press: (key: string) => Promise<void>
  /** Gives it another size, in CSS pixels, and light or dark colours. */
  readonly look: (how: Look) => Promise<void>
  /** A PNG of what is seen. */
  readonly picture: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** What the toolbar button shows on one tab. */
export interface Badge {
  /** `''`: no badge. */
  readonly text: string
  readonly title: string
}

/** A tab with a web page. */
export interface Tab extends Surface {
  readonly reload: () => Promise<void>
  /** Clicks the toolbar button on this tab, which opens the popup and grants `activeTab`. */
  readonly openPopup: () => Promise<Surface>
  /** What of the extension stands beside the tabs of this window, once it is there. */
  readonly beside: () => Promise<Surface>
  readonly badge: () => Promise<Badge>
  /** How many scripts of the extension live in this page. */
  readonly scripts: () => Promise<number>
  /** Evaluates an expression on what the extension has laid over the page and closed to it: `root` is its shadow root, `null` where there is none. */
  readonly inNotes: Surface['evaluate']
}

/** All that the extension keeps; `databases` are the names of its IndexedDB databases. */
export const Stored = v.object({
  local: v.record(v.string(), v.unknown()),
  session: v.record(v.string(), v.unknown()),
  sync: v.record(v.string(), v.unknown()),
  databases: v.array(v.string()),
})

/** An expression that gives what is stored; evaluated in one of the extension's own pages. */
export const STORED = `(async () => ({
  local: await chrome.storage.local.get(),
  session: await chrome.storage.session.get(),
  sync: await chrome.storage.sync.get(),
  databases: (await indexedDB.databases()).map(({ name }) => name),
}))()`

/** An expression that gives the match patterns of the registered scripts; evaluated in one of the extension's own pages. */
export const REGISTERED = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))`

/** A real browser with the extension in it, driven as a shopper would. */
export interface Driver {
  readonly name: BrowserName
  readonly open: (url: string, where?: 'window' | 'private window') => Promise<Tab>
  /** Opens a page of the extension, as in `src/options/options.html`. */
  readonly openOwn: (path: string) => Promise<Surface>
  /** Has the browser say yes, as a shopper would, when the extension next asks for this site. */
  readonly allowGrant: (site: string) => Promise<void>
  /** The origins that the extension has been granted. */
  readonly granted: () => Promise<readonly string[]>
  /** Match patterns of the pages that the extension reads by itself. */
  readonly readsByItself: () => Promise<readonly string[]>
  /** Ends the background as the browser does when it is idle. */
  readonly stopBackground: () => Promise<void>
  readonly stored: () => Promise<v.InferOutput<typeof Stored>>
  /** What the browser has against the extension: errors and warnings of its manifest and of its running. */
  readonly complaints: () => Promise<readonly string[]>
  /** Resolves when the browser has been closed, by us or by hand. */
  readonly closed: Promise<void>
  readonly close: () => Promise<void>
}

/** How a browser is started. */
export interface Launch {
  /** The folder of the built extension. */
  readonly extension: string
  /** `null`: the browser loads what it is told from where it stands; only this machine can be reached. */
  readonly serve: Serve | null
  readonly headless: boolean
  /** Whether the shopper lets the extension into private windows. */
  readonly privateWindows: boolean
  /** A film (y4m) that is the camera, which pages may use unasked; Firefox shows a test picture in its place. Without one there is no camera. */
  readonly camera?: string
}
