import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'
import { violations } from './violations.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]))
  })
  afterAll(() => driver.close())

  it('answers a question in the words of the reviews, leads to them on the page, and says so where nothing answers', async () => {
    const tab = await driver.open(DEMO.url)
    const { popup } = await openPopup(tab)
    await askByKeyboard(popup, 'Does the lid break?')
    expect(await seeText(popup, 'Mentioned in')).toMatch(/Mentioned in \d+ of 29 reviews: \d+ for, [1-9]\d* against\./u)
    const answers = await popup.evaluate(`[...document.querySelectorAll('.ask blockquote')].map((quote) => quote.textContent)`, Texts)
    expect(answers).toHaveLength(3)
    const page = await tab.evaluate(`document.body.textContent`, v.string())
    expect(answers.filter((answer) => !page.includes(answer) || !/\blid\b|Deckel/u.test(answer))).toEqual([])

    await popup.evaluate(`document.querySelector('.ask .jump').click()`, v.unknown())
    expect(await waitUntil('the page to be scrolled', () => tab.evaluate('scrollY > 0', v.boolean()))).toBe(true)

    expect(await violations(popup)).toEqual([])
    await askByKeyboard(popup, 'Is it vegan?')
    expect(await seeText(popup, 'None of the 29 reviews')).toContain('None of the 29 reviews read says anything about it.')
    await popup.close()
    await tab.close()
  })
})

const Texts = v.array(v.string())

/** Goes to the box, takes away what is in it, types and presses Enter. */
async function askByKeyboard(popup: Surface, question: string): Promise<void> {
  await popup.evaluate(`document.querySelector('.ask input').focus(), document.querySelector('.ask input').select()`, v.unknown())
  for (const key of question) await popup.press(key)
  await popup.press('Enter')
}
