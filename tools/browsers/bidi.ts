import * as v from 'valibot'

import type { Connection } from './connection.ts'
import type { Surface } from './driver.ts'
import { asJson, stillPoint, waitUntil } from './on-screen.ts'

const Evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
])

/** Evaluates an expression in a browsing context: a page, or a window of Firefox itself. */
export async function evaluateIn<Schema extends v.GenericSchema>(
  connection: Connection,
  context: string,
  expression: string,
  shape: Schema,
): Promise<v.InferOutput<Schema>> {
  const parameters = { expression: asJson(expression), awaitPromise: true, target: { context } }
  const answer = await connection.send('script.evaluate', parameters, Evaluated)
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return v.parse(shape, JSON.parse(answer.result.value))
}

const Tree = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string(), clientWindow: v.string() })) })
type Contexts = v.InferOutput<typeof Tree>['contexts']

/** The tabs of all windows. */
export async function tabsOf(connection: Connection): Promise<Contexts> {
  return (await connection.send('browsingContext.getTree', { maxDepth: 0 }, Tree)).contexts
}

/** The windows of Firefox itself. */
export async function windowsOf(connection: Connection): Promise<Contexts> {
  return (await connection.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' }, Tree)).contexts
}

/** Goes to an address and waits until the page is loaded. */
export async function goTo(connection: Connection, context: string, url: string): Promise<void> {
  // BiDi's own waiting loses the load event when the tab changes its process.
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' }, v.unknown())
  const ready = `location.href !== 'about:blank' && !location.href.startsWith('about:private') && document.readyState === 'complete'`
  await waitUntil(`${url} to be loaded`, () => evaluateIn(connection, context, ready, v.boolean()).catch(() => false), 30_000)
}

const Picture = v.object({ data: v.string() })

/** A browsing context as something on the screen. */
export function bidiSurface(connection: Connection, context: string): Surface {
  const evaluate: Surface['evaluate'] = (expression, shape) => evaluateIn(connection, context, expression, shape)
  const perform = (source: object) => connection.send('input.performActions', { context, actions: [source] }, v.unknown())
  const clickAt = async (point: object) => {
    await perform({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', ...point }, ...PRESSED] })
  }
  return {
    evaluate,
    clickAt,
    click: async (role, name) => {
      for (let tries = 0; tries < 3; tries += 1) {
        const point = await stillPoint(evaluate, role, name)
        // What is gone after a click was clicked.
        const heard = evaluate(CLICK_HEARD, v.boolean()).catch(() => true)
        await clickAt(point)
        if (await heard) return
      }
      throw new Error(`three clicks on ${role} "${name}" were lost`)
    },
    press: async (key) => {
      const value = KEYS[key] ?? key
      await perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      })
    },
    look: async ({ width, height, scheme }) => {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: 1 }, v.unknown())
      const [window] = await windowsOf(connection)
      // 0: dark, 1: light, for all pages.
      const preference = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`
      await evaluateIn(connection, window?.context ?? '', `void ${preference}`, v.null())
    },
    picture: async () => Buffer.from((await connection.send('browsingContext.captureScreenshot', { context }, Picture)).data, 'base64'),
    close: async () => {
      await connection.send('browsingContext.close', { context }, v.unknown())
    },
  }
}

const PRESSED = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
] as const

/** A click is lost now and then while Firefox still moves the popup's panel. */
const CLICK_HEARD = `new Promise((resolve) => {
  addEventListener('click', () => resolve(true), { capture: true, once: true })
  setTimeout(() => resolve(false), 1000)
})`

/** Key values as WebDriver numbers them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' }
