import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import type { Driver, Tab } from '../browsers/driver.ts'
import { launchChromium } from '../browsers/chromium.ts'
import type { Connection } from '../browsers/connection.ts'
import { waitUntil } from '../browsers/on-screen.ts'
import { productPage } from '../demo/product-page.ts'

const REVIEWS = 13
const RUNS = 15
/** The first openings warm the browser up and do not count. */
const WARM_UP = 3
const SLOWDOWN = 4
const URL = 'https://www.kettle.example/kettles/harbour'
const EXTENSION = resolve('dist', 'chrome')

/** How the background is found by the popup, and how long the result may take then, in ms at the slow-down. */
const CASES = [
  { name: 'warm', most: 150, before: () => Promise.resolve() },
  { name: 'after the background was ended', most: 400, before: (driver: Driver) => driver.stopBackground() },
] as const

/** In ms: from the click until the popup begins to load, which is the browser's own time; from then to the first view, and to the result. */
interface Opening {
  readonly opened: number
  readonly reading: number
  readonly result: number
}

/** Measures in Chromium, with all pages slowed down four times, how long the popup takes to the result, with the background awake and ended. */
export async function measureLatency(): Promise<void> {
  if (!existsSync(EXTENSION)) throw new Error(`${EXTENSION} is not built; run npm run build`)
  const page = productPage(REVIEWS)
  const serve = (url: string) => (url === URL ? page : null)
  const driver = await launchChromium({ extension: EXTENSION, serve, headless: true, privateWindows: false })
  try {
    await slowAll(driver.connection)
    const tab = await driver.open(URL)
    console.log(`\nchromium at ${SLOWDOWN}x slow-down: popup on ${REVIEWS} reviews, ${RUNS} openings each; in ms: median, best quarter`)
    for (const { name, most, before } of CASES) {
      const runs: Opening[] = []
      for (let run = 0; run < WARM_UP + RUNS; run += 1) runs.push(await openOnce(tab, () => before(driver)))
      print(name, most, runs.slice(WARM_UP))
    }
  } finally {
    await driver.close()
  }
}

const Attached = v.object({ sessionId: v.string(), targetInfo: v.object({ url: v.string() }) })

/** Every page is slowed down before its first script runs, the popup too, but for the browser's own, on which nobody waits; Chromium does not slow down workers. */
async function slowAll(connection: Connection): Promise<void> {
  connection.on('Target.attachedToTarget', Attached, ({ sessionId, targetInfo }) => {
    // The page may be gone before it hears of it.
    const send = (method: string, parameters: object) => connection.send(method, parameters, v.unknown(), sessionId).catch(() => null)
    if (!targetInfo.url.startsWith('chrome://')) void send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    void send('Runtime.runIfWaitingForDebugger', {})
  })
  const pages = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'page' }] }
  await connection.send('Target.setAutoAttach', pages, v.unknown())
}

const Marks = v.nullable(v.object({ origin: v.number(), reading: v.number(), result: v.number() }))
const MARKS = `(() => {
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime
  return at('result') === undefined ? null : { origin: performance.timeOrigin, reading: at('reading'), result: at('result') }
})()`

async function openOnce(tab: Tab, before: () => Promise<void>): Promise<Opening> {
  await tab.reload()
  await before()
  const clicked = performance.timeOrigin + performance.now()
  const popup = await tab.openPopup()
  const { origin, reading, result } = await waitUntil('a result', () => popup.evaluate(MARKS, Marks).catch(() => null))
  await popup.close()
  return { opened: origin - clicked, reading, result }
}

function print(name: string, most: number, runs: readonly Opening[]): void {
  const figures = (of: (run: Opening) => number) => {
    const sorted = runs.map(of).toSorted((a, b) => a - b)
    return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted[Math.floor(sorted.length / 4)] ?? 0].map(inMs).join('')
  }
  console.log(`  ${name}`)
  console.log(`    the browser opens the popup ${figures(({ opened }) => opened)}`)
  console.log(`    popup to its first view     ${figures(({ reading }) => reading)}`)
  console.log(`    popup to the result         ${figures(({ result }) => result)}   of ${most}`)
}

function inMs(time: number): string {
  return time.toFixed(0).padStart(7)
}
