import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import { BROWSERS } from '../browsers/driver.ts'
import type { BrowserName, Surface, Tab } from '../browsers/driver.ts'
import { launch } from '../browsers/launch.ts'
import { waitUntil } from '../browsers/on-screen.ts'
import { findBrowser } from '../browsers/process.ts'
import { productPage } from '../demo/product-page.ts'

const REVIEWS = 13
const RUNS = 15
/** The first openings warm the browser up and do not count. */
const WARM_UP = 3
const URL = 'https://www.kettle.example/kettles/harbour'

/** When each step was over, in ms since the popup began to load; `reading` is the first view: so long takes a popup that does nothing. */
const Times = v.object({ reading: v.number(), injected: v.number(), read: v.number(), judged: v.number(), result: v.number() })
type Times = v.InferOutput<typeof Times>

/** Measures how long the popup takes from its opening to the result, and what of that each step takes, in a real browser on a page with 13 reviews. */
export async function measurePopup(): Promise<void> {
  for (const name of BROWSERS) if (findBrowser(name) !== null) await measure(name)
}

async function measure(name: BrowserName): Promise<void> {
  const extension = resolve('dist', name === 'chromium' ? 'chrome' : 'firefox')
  if (!existsSync(extension)) throw new Error(`${extension} is not built; run npm run build`)
  const page = productPage(REVIEWS)
  const driver = await launch(name, { extension, serve: (url) => (url === URL ? page : null), headless: true, privateWindows: false })
  try {
    const tab = await driver.open(URL)
    const runs: Times[] = []
    for (let run = 0; run < WARM_UP + RUNS; run += 1) runs.push(await openOnce(tab))
    print(name, runs.slice(WARM_UP))
  } finally {
    await driver.close()
  }
}

async function openOnce(tab: Tab): Promise<Times> {
  await tab.reload()
  const popup = await tab.openPopup()
  await waitUntil('a result', () => popup.evaluate(`performance.getEntriesByName('result').length > 0`, v.boolean()).catch(() => false))
  const times = await timesOf(popup)
  await popup.close()
  return times
}

function timesOf(popup: Surface): Promise<Times> {
  const names = ['reading', 'injected', 'read', 'judged', 'result']
  const entries = names.map((name) => `${name}: performance.getEntriesByName('${name}')[0].startTime`)
  return popup.evaluate(`({ ${entries.join(', ')} })`, Times)
}

function print(name: BrowserName, runs: readonly Times[]): void {
  const median = (of: (times: Times) => number) => runs.map(of).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
  const [total, bare] = [median((times) => times.result), median((times) => times.reading)]
  console.log(`\n${name}: popup on ${REVIEWS} reviews, median of ${runs.length} openings`)
  console.log(`  open to result ${inMs(total)}, ${(total / bare).toFixed(1)} times a bare opening (${inMs(bare)})`)
  const steps = [
    ['open', (times: Times) => times.reading],
    ['inject', (times: Times) => times.injected - times.reading],
    ['read', (times: Times) => times.read - times.injected],
    ['judge', (times: Times) => times.judged - times.read],
    ['draw', (times: Times) => times.result - times.judged],
  ] as const
  for (const [step, of] of steps) {
    const took = median(of)
    const share = `${((100 * took) / total).toFixed(0)} %`
    console.log(`  ${step.padEnd(8)} ${inMs(took).padStart(9)} ${share.padStart(6)}   ${(took / bare).toFixed(2)} bare openings`)
  }
}

function inMs(time: number): string {
  return `${time.toFixed(1)} ms`
}
