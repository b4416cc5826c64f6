import * as v from 'valibot'

import type { Connection } from './connection.ts'
import type { Surface, Tab } from './driver.ts'
import { asJson, NOTES_HOST, waitUntil } from './on-screen.ts'
import { attachTo, goTo, surfaceOf, targetsOf } from './targets.ts'
import type { Session } from './targets.ts'

interface Place {
  readonly connection: Connection
  /** A page of the extension, to ask its API. */
  readonly own: Surface
  /** The extension's. */
  readonly id: string
  readonly url: string
  readonly isPrivate: boolean
  /** Whether requests are held until they are answered from what is served. */
  readonly isServed: boolean
}

/** Opens an address in a new tab, answered from what is served. */
export async function chromiumTab(place: Place): Promise<Tab> {
  const { connection, own, id, url, isServed } = place
  const { page, tab, number } = await newTab(place)
  const session = await attachTo(connection, page)
  const patterns = [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }]
  if (isServed) await session('Fetch.enable', { patterns }, v.unknown())
  await goTo(session, url)
  return {
    ...surfaceOf(session),
    reload: async () => {
      const before = 'performance.timeOrigin'
      const surface = surfaceOf(session)
      const first = await surface.evaluate(before, v.number())
      await session('Page.reload', {}, v.unknown())
      const again = `performance.timeOrigin !== ${first} && document.readyState === 'complete'`
      await waitUntil(`${url} to be loaded again`, () => surface.evaluate(again, v.boolean()).catch(() => false), 30_000)
    },
    openPopup: async () => {
      await session('Page.bringToFront', {}, v.unknown())
      await connection.send('Extensions.triggerAction', { id, targetId: tab }, v.unknown())
      return openedPopup(connection, id)
    },
    beside: async () => surfaceOf(await attachTo(connection, await ownTarget(connection, id, 'the side panel', '?beside'))),
    badge: () => own.evaluate(badgeOf(number), v.object({ text: v.string(), title: v.string() })),
    scripts: () => inWorlds(connection, page, id, (session, worlds) => scriptsIn(session, worlds)),
    inNotes: (expression, shape) =>
      inWorlds(connection, page, id, (session, worlds) => evaluateInNotes(session, worlds, expression, shape)),
  }
}

function badgeOf(number: number): string {
  return `Promise.all([chrome.action.getBadgeText({ tabId: ${number} }), chrome.action.getTitle({ tabId: ${number} })])
    .then(([text, title]) => ({ text, title }))`
}

const Numbers = v.array(v.number())
const TAB_NUMBERS = 'chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))'

/** A new tab under its three names: the page, the tab that carries it, and the extension API's number. */
async function newTab({ connection, own, isPrivate }: Place): Promise<{ page: string; tab: string; number: number }> {
  const ids = async (type: string) => (await targetsOf(connection, type)).map(({ targetId }) => targetId)
  const before = { pages: await ids('page'), tabs: await ids('tab'), numbers: await own.evaluate(TAB_NUMBERS, Numbers) }
  if (isPrivate) await own.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => null)`, v.null())
  else await connection.send('Target.createTarget', { url: 'about:blank' }, v.unknown())
  return waitUntil('a new tab', async () => {
    const page = (await ids('page')).find((known) => !before.pages.includes(known))
    const tab = (await ids('tab')).find((known) => !before.tabs.includes(known))
    const number = (await own.evaluate(TAB_NUMBERS, Numbers)).find((known) => !before.numbers.includes(known))
    return page === undefined || tab === undefined || number === undefined ? null : { page, tab, number }
  })
}

async function openedPopup(connection: Connection, id: string): Promise<Surface> {
  const targetId = await ownTarget(connection, id, 'the popup', 'popup.html')
  const session = await attachTo(connection, targetId)
  const surface = surfaceOf(session)
  return {
    ...surface,
    close: async () => {
      await surface.evaluate('window.close()', v.null()).catch(() => null)
      await waitUntil('the popup to close', async () => {
        const pages = await targetsOf(connection, 'page')
        return !pages.some((page) => page.targetId === targetId)
      })
    },
  }
}

/** The page of the extension whose address ends so, once it is open. */
function ownTarget(connection: Connection, id: string, what: string, ending: string): Promise<string> {
  return waitUntil(`${what} to open`, async () => {
    const pages = await targetsOf(connection, 'page')
    return pages.find(({ url }) => url.startsWith(`chrome-extension://${id}/`) && url.endsWith(ending))?.targetId ?? null
  })
}

const Context = v.object({ context: v.object({ origin: v.string(), uniqueId: v.string() }) })
const Listens = v.object({ result: v.object({ value: v.boolean() }) })

/** Does something in the worlds of the extension's scripts in a page: a fresh session is told of every one that lives there. */
async function inWorlds<Result>(
  connection: Connection,
  page: string,
  id: string,
  work: (session: Session, worlds: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const { sessionId } = await connection.send(
    'Target.attachToTarget',
    { targetId: page, flatten: true },
    v.object({ sessionId: v.string() }),
  )
  const worlds: string[] = []
  connection.on('Runtime.executionContextCreated', Context, ({ context }, session) => {
    if (session === sessionId && context.origin === `chrome-extension://${id}`) worlds.push(context.uniqueId)
  })
  await connection.send('Runtime.enable', {}, v.unknown(), sessionId)
  const done = await work((method, parameters, reply) => connection.send(method, parameters, reply, sessionId), worlds)
  await connection.send('Target.detachFromTarget', { sessionId }, v.unknown())
  return done
}

/** Chromium keeps an empty world of an extension that was there before. */
async function scriptsIn(session: Session, worlds: readonly string[]): Promise<number> {
  const listens = (uniqueContextId: string) => session('Runtime.evaluate', { expression: LISTENS, uniqueContextId }, Listens)
  const answers = await Promise.all(worlds.map(listens))
  return answers.filter(({ result }) => result.value).length
}

/** Only the extension's own world can look into what it has closed to the page. */
async function evaluateInNotes<Schema extends v.GenericSchema>(
  session: Session,
  worlds: readonly string[],
  expression: string,
  shape: Schema,
): Promise<v.InferOutput<Schema>> {
  const runs = (id: string) => session('Runtime.evaluate', { expression: RUNS, uniqueContextId: id }, Listens)
  const running = await Promise.all(worlds.map(runs))
  // Frames within the page have worlds too.
  const uniqueContextId = worlds.find((_, i) => running[i]?.result.value)
  if (uniqueContextId === undefined) return v.parse(shape, await surfaceOf(session).evaluate(`((root) => (${expression}))(null)`, shape))
  const wrapped = asJson(`((root) => (${expression}))((${NOTES_HOST} && chrome.dom.openOrClosedShadowRoot(${NOTES_HOST})) ?? null)`)
  const { result } = await session('Runtime.evaluate', { expression: wrapped, uniqueContextId, awaitPromise: true }, Json)
  return v.parse(shape, JSON.parse(result.value))
}

const RUNS = 'globalThis.grainOfSalt !== undefined'
const Json = v.object({ result: v.object({ value: v.string() }) })

const LISTENS = 'chrome.runtime?.onMessage.hasListeners() === true'
