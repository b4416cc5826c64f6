import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]))
  })
  afterAll(() => driver.close())

  it('lets the browser take along what was chosen, and nothing that was read', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup } = await openPopup(tab)
    await popup.click('radio', 'Never read')
    await seeText(popup, `Off on ${DEMO.site}`)
    const value = { sites: { [DEMO.site]: 'off' }, filters: [], strictness: 'usual' }
    const stored = await waitUntil('the choice to be taken along', async () => {
      const { sync } = await driver.stored()
      return Object.keys(sync).length > 0 ? sync : null
    })
    expect(stored).toEqual({ settings: { version: 1, value } })
    await popup.close()
    await tab.close()
  })
})
