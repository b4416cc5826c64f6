import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { textOf } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'
import { violations } from './violations.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]))
  })
  afterAll(() => driver.close())

  it('shows a result that axe has nothing against, opened or not', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup } = await openPopup(tab)
    expect(await violations(popup)).toEqual([])
    await popup.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`, v.null())
    expect(await violations(popup)).toEqual([])
    await popup.close()
    await tab.close()
  })

  it('opens evidence by keyboard alone, down to the very words', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup } = await openPopup(tab)
    const inFront = `document.activeElement?.localName === 'summary' && document.activeElement.textContent.includes('share wording')`
    for (let presses = 0; presses < 80 && !(await popup.evaluate(inFront, v.boolean())); presses += 1) await popup.press('Tab')
    expect(await textOf(popup)).not.toContain('transformed our mornings')
    await popup.press('Enter')
    expect(await seeText(popup, 'transformed our mornings')).toContain('transformed our mornings')
    await popup.close()
    await tab.close()
  })
})
