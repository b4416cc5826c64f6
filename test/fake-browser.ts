/** What a browser tells of who sent a message. */
export interface Sender {
  readonly id: string
  readonly url?: string
  readonly tab?: { readonly id: number; readonly incognito?: boolean }
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined
type Changes = Record<string, { newValue?: unknown }>

const copy = <Value>(value: Value): Value => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

/** A heard-and-forgotten event, as `browser.*.on…` is one. */
function event<Heard extends (...given: never[]) => unknown>() {
  const listeners = new Set<Heard>()
  return {
    addListener: (listener: Heard) => void listeners.add(listener),
    removeListener: (listener: Heard) => void listeners.delete(listener),
    listeners,
  }
}

function storageArea() {
  let kept: Record<string, unknown> = {}
  const onChanged = event<(changes: Changes) => void>()
  return {
    onChanged,
    get: async (keys?: string | readonly string[] | null) => {
      const wanted = keys === undefined || keys === null ? Object.keys(kept) : [keys].flat()
      return copy(Object.fromEntries(wanted.filter((key) => key in kept).map((key) => [key, kept[key]])))
    },
    set: async (values: Record<string, unknown>) => {
      kept = { ...kept, ...copy(values) }
      const changes = Object.fromEntries(Object.keys(values).map((key) => [key, { newValue: copy(values[key]) }]))
      for (const listener of onChanged.listeners) listener(changes)
    },
    remove: async (keys: string | readonly string[]) => {
      kept = Object.fromEntries(Object.entries(kept).filter(([key]) => ![keys].flat().includes(key)))
    },
    clear: async () => {
      kept = {}
    },
  }
}

/** The part of a browser that the extension uses, in memory; what crosses it is copied as JSON, as Chromium does. */
export function fakeBrowser() {
  const onMessage = event<Listener>()
  const granted = new Set<string>()
  const scripts = new Map<string, { id: string; js?: string[]; matches?: string[] }>()
  const tabs = new Map<number, { id: number; url?: string; incognito: boolean }>()
  const badges = new Map<number, { text?: string; title?: string }>()
  const badge = (tabId: number, change: object) => void badges.set(tabId, { ...badges.get(tabId), ...change })
  /** Delivers a message as the browser does: to every listener, the first that claims it answers. */
  const deliver = async (message: unknown, sender: Sender): Promise<unknown> => {
    for (const listener of onMessage.listeners) {
      const reply = listener(copy(message), sender)
      if (reply !== undefined) return copy(await reply)
    }
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  const onAdded = event<(added: { origins?: string[] }) => void>()
  const onActivated = event<(active: { tabId: number }) => void>()
  const onUpdated = event<(tabId: number, change: { status?: string }, tab: { active: boolean }) => void>()
  const onRemoved = event<(removed: { origins?: string[] }) => void>()
  return {
    granted,
    scripts,
    open: tabs,
    badges,
    deliver,
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours/${path}`,
        onMessage,
        onInstalled: event<(installed: { reason: string }) => void>(),
        onStartup: event<() => void>(),
        sendMessage: (message: unknown) => deliver(message, { id: 'ours', url: 'chrome-extension://ours/src/popup/popup.html' }),
      },
      storage: { local: storageArea(), session: storageArea(), sync: storageArea() },
      permissions: {
        onAdded,
        onRemoved,
        contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin)),
        request: async ({ origins = [] }: { origins?: string[] }) => {
          for (const origin of origins) granted.add(origin)
          for (const listener of onAdded.listeners) listener({ origins })
          return true
        },
        remove: async ({ origins = [] }: { origins?: string[] }) => {
          for (const origin of origins) granted.delete(origin)
          for (const listener of onRemoved.listeners) listener({ origins })
          return true
        },
      },
      scripting: {
        executeScript: async () => [],
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: async (all: { id: string }[]) => all.forEach((script) => scripts.set(script.id, script)),
        updateContentScripts: async (all: { id: string }[]) => all.forEach((script) => scripts.set(script.id, script)),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => scripts.delete(id)),
      },
      tabs: {
        onActivated,
        onUpdated,
        get: async (id: number) => {
          const tab = tabs.get(id)
          if (!tab) throw new Error(`No tab with id: ${id}.`)
          return tab
        },
        create: async ({ url }: { url: string }) => void tabs.set(1000 + tabs.size, { id: 1000 + tabs.size, url, incognito: false }),
        query: async () => [...tabs.values()],
        sendMessage: (_tab: number, message: unknown) => deliver(message, { id: 'ours' }),
      },
      i18n: { getUILanguage: () => 'en' },
      action: {
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badge(tabId, { text }),
        setTitle: async ({ tabId, title }: { tabId: number; title: string }) => badge(tabId, { title }),
        setBadgeBackgroundColor: async () => undefined,
      },
    },
  }
}
