import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface } from '../../tools/browsers/driver.ts'
import { compare } from '../../tools/screenshots/compare.ts'
import { seeText, startWith } from './extension.ts'

/** Small enough to be overlooked in a review of code. */
const CHANGES = [
  ['a button in another colour', '.button { background: #d9c9a8 }'],
  ['a gap that is two pixels wider', '.heading { padding-block-start: 2px }'],
  ['words that are cut off', 'p { max-block-size: 1lh; overflow: hidden }'],
] as const

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  let page: Surface
  let before: Buffer
  beforeAll(async () => {
    driver = await startWith(name, new Map())
    page = await driver.openOwn('src/options/options.html')
    await seeText(page, 'Why these permissions')
    before = await picture(page)
  })
  afterAll(() => driver.close())

  it('looks the same when nothing has changed', async () => {
    await page.evaluate('location.reload()', v.null())
    await seeText(page, 'Why these permissions')
    expect(compare(before, await picture(page))).toBeNull()
  })

  it.each(CHANGES)('does not look the same with %s', async (_, rule) => {
    // As the page's own policy allows it: https://www.w3.org/TR/cssom-1/#dom-cssstylesheet-cssstylesheet
    const sheet = `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rule)}); return sheet })()`
    await page.evaluate(`void (document.adoptedStyleSheets = [${sheet}])`, v.null())
    expect(compare(before, await picture(page))?.blocks).toBeGreaterThan(2)
    await page.evaluate('void (document.adoptedStyleSheets = [])', v.null())
    expect(compare(before, await picture(page))).toBeNull()
  })

  it('looks otherwise in the dark and on a phone, and nothing is wider than the window', async () => {
    await page.look({ width: 320, height: 900, scheme: 'dark' })
    expect(compare(before, await page.picture())).not.toBeNull()
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth', v.number())).toBe(0)
  })
})

async function picture(page: Surface): Promise<Buffer> {
  await page.look({ width: 600, height: 1600, scheme: 'light' })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))', v.null())
  return page.picture()
}
