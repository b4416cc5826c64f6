import type { Browser, Runtime } from 'webextension-polyfill'

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined
type Respond = (reply: Reply) => void
type Heard = (message: unknown, sender: Runtime.MessageSender, respond: Respond) => boolean
type Reply = { readonly value: unknown } | { readonly error: string }

/** Chrome before 148: it knows promises everywhere but in what a listener returns. */
export interface OldChrome {
  readonly runtime: {
    readonly onMessage: { readonly addListener: (heard: Heard) => void; readonly removeListener: (heard: Heard) => void }
    readonly sendMessage: (message: unknown) => Promise<unknown>
  }
  readonly tabs?: { readonly sendMessage: (tab: number, message: unknown, options: object) => Promise<unknown> }
}

/** An old Chrome with listeners that answer by a promise, and calls that reject with what a listener there rejects with. */
function withReplies(chrome: OldChrome): Browser {
  const { runtime, tabs } = chrome
  const heardBy = new Map<Listener, Heard>()
  const onMessage = {
    addListener: (listener: Listener) => {
      const heard: Heard = (message, sender, respond) => answerWith(listener(message, sender), respond)
      heardBy.set(listener, heard)
      runtime.onMessage.addListener(heard)
    },
    removeListener: (listener: Listener) => {
      const heard = heardBy.get(listener)
      if (heard !== undefined) runtime.onMessage.removeListener(heard)
    },
  }
  const sendMessage = (message: unknown) => runtime.sendMessage(message).then(opened)
  const sendToTab = (tab: number, message: unknown, options: object) => tabs?.sendMessage(tab, message, options).then(opened)
  return Object.create(chrome, {
    runtime: { value: Object.create(runtime, { onMessage: { value: onMessage }, sendMessage: { value: sendMessage } }) },
    ...(tabs === undefined ? {} : { tabs: { value: Object.create(tabs, { sendMessage: { value: sendToTab } }) } }),
  }) as Browser
}

function answerWith(answer: Promise<unknown> | undefined, respond: Respond): boolean {
  if (answer === undefined) return false
  answer.then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
  )
  return true
}

/** Without an answer there is no reply. */
function opened(reply: unknown): unknown {
  const { value, error } = (reply ?? {}) as { readonly value?: unknown; readonly error?: string }
  if (error !== undefined) throw new Error(error)
  return value
}

const given = globalThis as unknown as { readonly browser?: Browser; readonly chrome: OldChrome }

/** What the build puts in place of `webextension-polyfill`, whose types and promises it has, at a tenth of its size. */
// oxlint-disable-next-line import/no-default-export -- as the module that it stands for
export default given.browser?.runtime === undefined ? withReplies(given.chrome) : given.browser
