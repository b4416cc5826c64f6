import { resolve } from 'node:path'

import * as v from 'valibot'

import type { Tab } from '../browsers/driver.ts'
import { launchChromium } from '../browsers/chromium.ts'
import { benchPages } from './pages.ts'
import type { BenchPage } from './pages.ts'
import { pageScript } from './page-script.ts'

/** Readings of each page that count, after as many that warm the browser up. */
const RUNS = 25
/** Times the cost of walking the page; what reading may cost. */
const MOST = 4

/**
 * Measures in Chromium what reading a page of 100 reviews costs, in multiples of `document.querySelectorAll('*')` together with the `textContent`
 * of the review cards on the same page in the same run.
 */
export async function measureReading(): Promise<void> {
  const reader = await pageScript('reader')
  const pages = benchPages()
  const served = new Map(pages.map(({ url, html }) => [url, html]))
  console.log(`\nreading 100 reviews on pages of 2 MB, times querySelectorAll('*') and the cards' textContent (aim: at most ${MOST})`)
  for (const page of pages) {
    served.set(page.url, page.html)
    const serve = (url: string) => served.get(url) ?? null
    const driver = await launchChromium({ extension: resolve('dist', 'chrome'), serve, headless: true, privateWindows: false })
    try {
      const tab = await driver.open(page.url)
      await tab.evaluate(`(() => { ${reader}; globalThis.reader = reader })()`, v.null())
      print(page, await timesOn(tab, page))
    } finally {
      await driver.close()
    }
  }
}

const Times = v.object({
  elements: v.number(),
  reviews: v.number(),
  first: v.number(),
  walk: v.array(v.number()),
  read: v.array(v.number()),
})

/** A browser's clock can be as coarse as 0.1 ms: a walk is timed ten times over. */
function timesOn(tab: Tab, { cards }: BenchPage): Promise<v.InferOutput<typeof Times>> {
  return tab.evaluate(
    `(async () => {
      const time = (work, times) => { const start = performance.now(); for (let i = 0; i < times; i++) work(); return (performance.now() - start) / times }
      const walk = () => {
        globalThis.walked = document.querySelectorAll('*')
        globalThis.words = [...document.querySelectorAll(${JSON.stringify(cards)})].map((card) => card.textContent)
      }
      let reviews = 0
      const read = () => { reviews = reader.readHere() }
      const times = { elements: document.querySelectorAll('*').length, first: time(read, 1), walk: [], read: [] }
      for (let run = 0; run < ${2 * RUNS}; run++) {
        await new Promise((next) => setTimeout(next))
        const [walked, took] = [time(walk, 10), time(read, 1)]
        if (run >= ${RUNS}) { times.walk.push(walked); times.read.push(took) }
      }
      return { ...times, reviews }
    })()`,
    Times,
  )
}

function print({ name, html, reviews }: BenchPage, times: v.InferOutput<typeof Times>): void {
  if (times.reviews !== reviews) throw new Error(`${name}: ${times.reviews} reviews were read of ${reviews}`)
  const [walk, read] = [median(times.walk), median(times.read)]
  const size = `${(html.length / 1e6).toFixed(1)} MB, ${times.elements} elements`
  console.log(
    `  ${name.padEnd(18)} ${(read / walk).toFixed(1).padStart(5)} times   ${read.toFixed(1)} ms, ${walk.toFixed(2)} ms; the first time ${times.first.toFixed(1)} ms   (${size})`,
  )
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
