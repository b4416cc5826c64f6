import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { DEMO, openPopup, startWith } from './extension.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]), { privateWindows: true })
  })
  afterAll(() => driver.close())

  it('keeps nothing of what is read in a private window', async () => {
    const before = await driver.stored()
    const tab = await driver.open(DEMO.url, 'private window')
    const { popup, text } = await openPopup(tab)
    expect(text).toContain(`${DEMO.reviews} reviews read`)
    expect(text).toContain('From a private window nothing is kept.')
    await popup.close()
    expect(await driver.stored()).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('kettle')
  })

  it('keeps what is read in a window of the usual kind in memory, and nothing on disk', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup, text } = await openPopup(tab)
    expect(text).toContain(`${DEMO.reviews} reviews read`)
    await popup.close()
    const { local, session, databases } = await driver.stored()
    expect(JSON.stringify(session)).toContain('kettle')
    expect(JSON.stringify(local)).not.toContain('kettle')
    expect(databases).toEqual([])
  })
})
