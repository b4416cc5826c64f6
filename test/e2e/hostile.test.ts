import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface, Tab } from '../../tools/browsers/driver.ts'
import { openPopup, startWith } from './extension.ts'
import { HOSTILE_PAGES } from './hostile-pages.ts'

const SERVED = new Map(HOSTILE_PAGES.map(({ url, html }) => [url, html]))
/** No task of ours may hold the page's thread for longer, in ms. */
const LONGEST_TASK = 200

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, SERVED)
  })
  afterAll(() => driver.close())

  it.each(HOSTILE_PAGES)('survives $name', async ({ url, says }) => {
    const tab = await driver.open(url)
    await watchTasks(tab)
    const { popup, text } = await openPopup(tab)
    expect.soft(text).toMatch(says)
    expect.soft(text).not.toContain('Something broke')
    expect.soft(await longestTask(tab)).toBeLessThanOrEqual(LONGEST_TASK)
    expect.soft(await foreignElements(popup)).toEqual([])
    expect.soft(await wasPwned(popup)).toBe(false)
    expect.soft(await wasPwned(tab)).toBe(false)
    await popup.close()
    await tab.close()
  })

  it('notices a page that is held up, so that the measure above can be trusted', async ({ skip }) => {
    if (name === 'firefox') skip('Firefox does not tell of long tasks')
    const tab = await driver.open(HOSTILE_PAGES[2]?.url ?? '')
    await watchTasks(tab)
    const hold =
      'new Promise((done) => setTimeout(() => { const end = performance.now() + 300; while (performance.now() < end); done(0) }))'
    await tab.evaluate(hold, v.number())
    expect(await longestTask(tab)).toBeGreaterThan(LONGEST_TASK)
    await tab.close()
  })

  it('gives the browser nothing to complain of', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})

function watchTasks(tab: Tab): Promise<null> {
  const observe = `new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })`
  return tab.evaluate(`(() => { globalThis.tasks = []; ${observe} })()`, v.null())
}

/** In ms; 0 where no task was longer than 50 ms, or the browser does not tell. */
async function longestTask(tab: Tab): Promise<number> {
  // Entries are handed over when the page is idle.
  await new Promise((resolve) => setTimeout(resolve, 300))
  return tab.evaluate('Math.max(0, ...tasks)', v.number())
}

/** What a page's text could have made in the popup if it were taken for markup. */
function foreignElements(popup: Surface): Promise<string[]> {
  const foreign = `[...document.querySelectorAll('img, iframe, object, embed, base, form, script:not([src^="../"], [src^="/"])')]`
  return popup.evaluate(`${foreign}.map((element) => element.outerHTML)`, v.array(v.string()))
}

function wasPwned(surface: Surface): Promise<boolean> {
  return surface.evaluate('typeof pwned !== "undefined"', v.boolean())
}
