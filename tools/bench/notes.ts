import { resolve } from 'node:path'

import * as v from 'valibot'

import { launchChromium } from '../browsers/chromium.ts'
import type { ChromiumDriver } from '../browsers/chromium.ts'
import type { Tab } from '../browsers/driver.ts'
import { waitUntil } from '../browsers/on-screen.ts'
import { benchPages } from './pages.ts'
import type { BenchPage } from './pages.ts'
import { MARKED, traced } from './trace.ts'
import type { Tasks } from './trace.ts'

/** A machine with other work makes tasks longer, never shorter: the shortest of so many runs counts. */
const RUNS = 3
const SLOWER = 4
/** Ms: what the browsers call a long task. */
const LONGEST_TASK = 50

/**
 * Measures in Chromium what notes at 100 reviews cost a page on a machine four times slower: the longest task in which they draw, follow the scrolling
 * and follow a page that redraws its reviews; whether anything on the page is moved by them, and whether it is what it was once they are off.
 */
export async function measureNotes(): Promise<void> {
  console.log(`\nnotes at 100 reviews, ${SLOWER} times slower, best of ${RUNS} (aim: no task over ${LONGEST_TASK} ms, nothing moved)`)
  for (const page of benchPages().slice(0, 2)) await measure(telling(page))
}

/** Every review says something that is noted. */
function telling(page: BenchPage): BenchPage {
  return {
    ...page,
    html: page.html.replaceAll(' says ', ' says: I have used it every day for eight months, and it works as well as on the first. '),
  }
}

async function measure(page: BenchPage): Promise<void> {
  const serve = (url: string) => (url === page.url ? page.html : null)
  const driver = await launchChromium({ extension: resolve('dist', 'chrome'), serve, headless: true, privateWindows: false })
  try {
    const tab = await driver.open(page.url)
    const untouched = await tab.evaluate(OWN_MARKUP, v.string())
    const bare = await runOnce(driver, tab, page, { untouched, hasNotes: false })
    await switchTo(driver, page, 'annotated')
    const runs = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await runOnce(driver, tab, page, { untouched, hasNotes: true }))
      // What the page itself has changed is no trace of ours.
      await tab.reload()
      await allNotes(tab)
    }
    const count = await allNotes(tab)
    await switchTo(driver, page, 'ask')
    await waitUntil('the notes to be gone', () => tab.inNotes('root === null', v.boolean()))
    const isSame = (await tab.evaluate(OWN_MARKUP, v.string())) === untouched
    print(page, runs, { count, bare, isSame })
  } finally {
    await driver.close()
  }
}

interface Run {
  readonly drawn: Tasks
  readonly scrolled: Tasks
  readonly redrawn: Tasks
  /** Cumulative layout shift until the page itself moves its reviews. */
  readonly moved: number
  /** Whether the page, apart from what is laid over it, is as the shop made it. */
  readonly isClean: boolean
}

interface How {
  readonly untouched: string
  readonly hasNotes: boolean
}

const SCRIPT = 'notes-main.js'
const OWN_MARKUP =
  '[...document.documentElement.children].filter(({ localName }) => localName !== "div").map(({ outerHTML }) => outerHTML).join("")'

async function runOnce(driver: ChromiumDriver, tab: Tab, page: BenchPage, { untouched, hasNotes }: How): Promise<Run> {
  await slow(driver, page.url, SLOWER)
  const trace = (happen: () => Promise<unknown>) =>
    traced(driver.connection, SCRIPT, () => happen().then(() => tab.evaluate(MARKED, v.null())))
  const drawn = await trace(async () => {
    await tab.reload()
    if (hasNotes) await allNotes(tab)
    await rest()
  })
  const scrolled = await trace(() => tab.evaluate(SCROLL, v.null()))
  const moved = await shifts(tab)
  const isClean = (await tab.evaluate(OWN_MARKUP, v.string())) === untouched
  const redrawn = await trace(async () => {
    await tab.evaluate(redraw(page.cards), v.null())
    await rest()
  })
  await slow(driver, page.url, 1)
  return { drawn, scrolled, redrawn, moved, isClean }
}

/** Waits until no note has come for a while; how many there are. */
async function allNotes(tab: Tab): Promise<number> {
  let before = -1
  return waitUntil('all notes', async () => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const count = await tab.inNotes(`root?.querySelectorAll('.note').length ?? 0`, v.number())
    const isAll = count > 0 && count === before
    before = count
    return isAll ? count : null
  })
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500))
}

const SCROLL = `(async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    scrollTo(0, y)
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
  }
  return null
})()`

/** Every review is taken off the page and put back as a copy, the last first, as a page does that sorts them anew. */
function redraw(cards: string): string {
  return `(() => {
    const cards = [...document.querySelectorAll(${JSON.stringify(cards)})]
    const around = cards[0].parentElement
    around.append(...cards.reverse().map((card) => { card.remove(); return card.cloneNode(true) }))
    return null
  })()`
}

/** Cumulative layout shift so far: https://web.dev/articles/cls. */
function shifts(tab: Tab): Promise<number> {
  const sum = `new Promise((told) => {
    let sum = 0
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => told(sum), 300)
  })`
  return tab.evaluate(sum, v.number())
}

const Targets = v.object({ targetInfos: v.array(v.object({ targetId: v.string(), url: v.string() })) })

async function slow({ connection }: ChromiumDriver, url: string, rate: number): Promise<void> {
  const { targetInfos } = await connection.send('Target.getTargets', { filter: [{ type: 'page' }] }, Targets)
  const target = targetInfos.find((known) => known.url === url)
  const { sessionId } = await connection.send(
    'Target.attachToTarget',
    { targetId: target?.targetId ?? '', flatten: true },
    v.object({ sessionId: v.string() }),
  )
  // The session stays: with it the slowness would go.
  await connection.send('Emulation.setCPUThrottlingRate', { rate }, v.unknown(), sessionId)
}

async function switchTo(driver: ChromiumDriver, { url }: BenchPage, state: 'annotated' | 'ask'): Promise<void> {
  const site = new URL(url).hostname.replace('www.', '')
  const own = await driver.openOwn('src/options/options.html')
  await waitUntil('the page of sites', () => own.evaluate('document.querySelector("#site") !== null', v.boolean()))
  await driver.allowGrant(site)
  await own.evaluate(`void (document.querySelector('#site').value = ${JSON.stringify(site)})`, v.null())
  if (state === 'annotated') await own.click('button', 'Read it by itself, with notes')
  else await own.click('radio', 'Read when I open')
  await waitUntil('the site to be switched', async () => {
    const chosen = JSON.stringify((await driver.stored()).local).includes('"annotated"')
    return chosen === (state === 'annotated') && (await driver.readsByItself()).length > 0 === chosen
  })
  await own.close()
}

interface Whole {
  readonly count: number
  readonly bare: Run
  readonly isSame: boolean
}

function print({ name }: BenchPage, runs: readonly Run[], { count, bare, isSame }: Whole): void {
  const best = (of: (run: Run) => number) => `${Math.min(...runs.map(of)).toFixed(1)} ms`
  console.log(`  ${name}: ${count} notes`)
  for (const step of ['drawn', 'scrolled', 'redrawn'] as const) {
    const own = `${best((run) => run[step].longestOfScript)}, together ${best((run) => run[step].ofScript)}`
    const all = `${best((run) => run[step].longest)}, without notes ${bare[step].longest.toFixed(1)} ms`
    console.log(`    ${step.padEnd(9)} longest stretch of ours ${own}; longest task of the page ${all}`)
  }
  const moved = Math.max(...runs.map((run) => run.moved)).toFixed(4)
  const markup = `mark-up of the page ${said(runs.every((run) => run.isClean))} while they are on, ${said(isSame)} once they are off`
  console.log(`    layout shift ${moved}, without notes ${bare.moved.toFixed(4)}; ${markup}`)
}

function said(isClean: boolean): string {
  return isClean ? 'untouched' : 'CHANGED'
}
