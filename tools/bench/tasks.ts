import { resolve } from 'node:path'

import * as v from 'valibot'

import { launchChromium } from '../browsers/chromium.ts'
import type { ChromiumDriver } from '../browsers/chromium.ts'
import { waitUntil } from '../browsers/on-screen.ts'
import { attachTo, targetsOf } from '../browsers/targets.ts'
import { benchPages } from './pages.ts'
import { workDuring } from './work.ts'
import type { Piece, Work } from './work.ts'

/** A cheap phone against the machine that this runs on, as DevTools slows it down. */
const SLOWER = 4
/** No task may hold up the page for longer, in ms. */
const LONGEST = 50
const SITE = 'kettles.example'
const NO_PRODUCT = `https://www.${SITE}/about`
const EMPTY =
  '<!doctype html><html lang="en"><head><title>About us</title></head><body><h1>About us</h1><p>We sell kettles.</p></body></html>'

/** Measures in Chromium the longest task of the extension's script in a page that is read, slowed down, and what it does on a page without a product. */
export async function measureTasks(): Promise<void> {
  const pages = [...benchPages(), ...benchPages(5000).slice(0, 1)]
  console.log(`\nlongest task in the page while it is read, ${SLOWER} times slower (aim: at most ${LONGEST} ms)`)
  for (const { name, url, html, reviews } of pages) {
    const serve = (address: string) => (address === url ? html : address === NO_PRODUCT ? EMPTY : null)
    const driver = await launchChromium({ extension: resolve('dist', 'chrome'), serve, headless: true, privateWindows: false })
    try {
      printTasks(`${name}, ${reviews}`, await readSlowly(driver, url))
      if (url.includes(SITE) && name === pages[0]?.name && reviews < 1000) printBare(await onPageWithoutProduct(driver, url))
    } finally {
      await driver.close()
    }
  }
}

async function readSlowly(driver: ChromiumDriver, url: string): Promise<Work> {
  const tab = await driver.open(url)
  const page = (await targetsOf(driver.connection, 'page')).find((target) => target.url === url)
  const session = await attachTo(driver.connection, page?.targetId ?? '')
  await session('Emulation.setCPUThrottlingRate', { rate: SLOWER }, v.unknown())
  const work = await workDuring(driver.connection, '/src/content/', async () => {
    const popup = await tab.openPopup()
    const isDone = `performance.getEntriesByName('read').length > 0`
    await waitUntil('a result', () => popup.evaluate(isDone, v.boolean()).catch(() => false), 120_000)
    await popup.close()
  })
  await tab.close()
  return work
}

/** What the script does by itself on a page that shows no product, of a site that is read by itself, in the first three seconds. */
async function onPageWithoutProduct(driver: ChromiumDriver, product: string): Promise<Work> {
  const tab = await driver.open(product)
  const popup = await tab.openPopup()
  await driver.allowGrant(SITE)
  await waitUntil(
    'the switch',
    () =>
      popup.click('radio', 'Read by itself').then(
        () => true,
        () => false,
      ),
    30_000,
  )
  await waitUntil('the site to be switched on', async () => (await driver.readsByItself()).length > 0)
  await popup.close()
  await tab.close()
  return workDuring(driver.connection, '/src/content/', async () => {
    const empty = await driver.open(NO_PRODUCT)
    await new Promise((next) => setTimeout(next, 3000))
    await empty.close()
  })
}

function printTasks(name: string, { tasks }: Work): void {
  const lengths = tasks.map(lengthOf).toSorted((a, b) => b - a)
  const over = lengths.filter((length) => length > LONGEST).length
  const longest = lengths.slice(0, 4).map((length) => length.toFixed(0))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  console.log(
    `  ${name.padEnd(24)} ${longest.join(', ')} … ms; ${over} of ${lengths.length} over ${LONGEST} ms; ${all.toFixed(0)} ms in all`,
  )
}

function printBare({ pieces }: Work): void {
  const start = Math.min(...pieces.map((piece) => piece.start))
  const last = Math.max(...pieces.map((piece) => piece.end))
  console.log(
    `on a page without a product, at full speed: ${(last - start).toFixed(2)} ms from the first to the last that the script does, ${pieces.length} pieces`,
  )
}

function lengthOf({ worked }: Piece): number {
  return worked
}
