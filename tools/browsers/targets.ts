import * as v from 'valibot'

import type { Connection } from './connection.ts'
import type { Surface } from './driver.ts'
import { asJson, stillPoint } from './on-screen.ts'

/** Sends a command to one target of Chromium. */
export type Session = <Schema extends v.GenericSchema>(method: string, parameters: object, reply: Schema) => Promise<v.InferOutput<Schema>>

const Targets = v.object({ targetInfos: v.array(v.object({ targetId: v.string(), type: v.string(), url: v.string() })) })

/** The targets of one type: `page`, `tab` (what carries a page), `service_worker`. */
export async function targetsOf(connection: Connection, type: string): Promise<v.InferOutput<typeof Targets>['targetInfos']> {
  return (await connection.send('Target.getTargets', { filter: [{ type }] }, Targets)).targetInfos
}

const Attached = v.object({ sessionId: v.string() })

/** Attaches to a target. */
export async function attachTo(connection: Connection, targetId: string): Promise<Session> {
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true }, Attached)
  return (method, parameters, reply) => connection.send(method, parameters, reply, sessionId)
}

const Created = v.object({ targetId: v.string() })

/** An opened page. */
export interface Opened {
  readonly session: Session
  readonly surface: Surface
}

/** Opens a page of the browser's or of the extension's own. */
export async function openTarget(connection: Connection, url: string, { background }: { readonly background: boolean }): Promise<Opened> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', background }, Created)
  const session = await attachTo(connection, targetId)
  await goTo(session, url)
  return { session, surface: surfaceOf(session) }
}

const Navigated = v.object({ errorText: v.optional(v.string()) })
const State = v.object({ result: v.object({ value: v.optional(v.boolean()) }) })

/** Goes to an address and waits until the page is loaded; rejects where it cannot be. */
export async function goTo(session: Session, url: string): Promise<void> {
  const { errorText } = await session('Page.navigate', { url }, Navigated)
  if (errorText !== undefined) throw new Error(`${url}: ${errorText}`)
  await loaded(session, url)
}

async function loaded(session: Session, url: string): Promise<void> {
  const expression = `location.href !== 'about:blank' && document.readyState === 'complete'`
  for (let tries = 0; tries < 600; tries += 1) {
    const { result } = await session('Runtime.evaluate', { expression, returnByValue: true }, State)
    if (result.value === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} was not loaded within half a minute`)
}

const Evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ text: v.string(), exception: v.optional(v.object({ description: v.optional(v.string()) })) })),
})
const Picture = v.object({ data: v.string() })

/** A target as something on the screen. */
export function surfaceOf(session: Session): Surface {
  const evaluate: Surface['evaluate'] = async (expression, shape) => {
    const parameters = { expression: asJson(expression), awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await session('Runtime.evaluate', parameters, Evaluated)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return v.parse(shape, JSON.parse(v.parse(v.string(), result.value)))
  }
  return {
    evaluate,
    click: async (role, name) => clickAt(session, await stillPoint(evaluate, role, name)),
    clickAt: (point) => clickAt(session, point),
    press: async (key) => {
      const pressed = KEYS[key] ?? { key, text: key }
      await session('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed }, v.unknown())
      await session('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed }, v.unknown())
    },
    look: async ({ width, height, scheme }) => {
      await session('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }, v.unknown())
      await session('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] }, v.unknown())
    },
    picture: async () => Buffer.from((await session('Page.captureScreenshot', { format: 'png' }, Picture)).data, 'base64'),
    close: async () => {
      await session('Page.close', {}, v.unknown())
    },
  }
}

async function clickAt(session: Session, point: object): Promise<void> {
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    const button = type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }
    await session('Input.dispatchMouseEvent', { type, ...point, ...button }, v.unknown())
  }
}

const KEYS: Readonly<Record<string, object>> = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
}
