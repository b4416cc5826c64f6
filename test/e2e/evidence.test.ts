import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Tab } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]))
  })
  afterAll(() => driver.close())

  it('leads from a sign to its reviews, and from there to the very place on the page', async () => {
    const tab = await driver.open(DEMO.url)
    const untouched = await markup(tab)
    const { popup } = await openPopup(tab)
    await popup.click('summary', '2 of 29 reviews share wording')
    await seeText(popup, 'transformed our mornings')
    await popup.click('button', 'Show')
    expect(await waitUntil('the page to be scrolled', () => isInSight(tab, 'transformed our'))).toBe(true)
    await popup.close()
    expect(await markup(tab)).toBe(untouched)
    await tab.close()
  })
})

function markup(tab: Tab): Promise<string> {
  return tab.evaluate('document.documentElement.outerHTML', v.string())
}

function isInSight(tab: Tab, text: string): Promise<boolean> {
  const paragraphs = `[...document.querySelectorAll('p')].filter((p) => p.textContent.includes(${JSON.stringify(text)}))`
  const inSight = `(p) => { const { top, bottom } = p.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight }`
  return tab.evaluate(`${paragraphs}.some(${inSight})`, v.boolean())
}
