import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'

const OTHER = 'https://www.mug.example/mugs/'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, (url) => (url === DEMO.url || url === OTHER ? DEMO.html : null))
  })
  afterAll(() => driver.close())

  it('stays open beside the page, follows the tabs, and reads no page on which the button was not pressed', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup } = await openPopup(tab)
    await popup.click('button', 'Keep open beside the page')
    const beside = await tab.beside()
    expect(await seeText(beside, '29 reviews read')).toContain('With a pinch of salt')
    expect(await beside.evaluate(`[...document.querySelectorAll('.links button')].length`, v.number())).toBe(0)

    const other = await driver.open(OTHER)
    expect(await seeText(beside, 'Press the button')).toContain('Press the button on this page')
    expect(await other.scripts()).toBe(0)
    const second = await openPopup(other)
    await seeText(beside, '29 reviews read')
    expect(await seeText(beside, 'On mug.example')).toContain('On mug.example')
    await second.popup.close()

    await other.close()
    await seeText(beside, 'On kettle.example')
    expect(await seeText(beside, '29 reviews read')).toContain('On kettle.example')
    expect(await driver.complaints()).toEqual([])
  })
})
