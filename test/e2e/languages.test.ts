import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { ar } from '../../src/words/ar/ar.ts'
import { de } from '../../src/words/de/de.ts'
import { en } from '../../src/words/en.ts'
import { seeText, startWith } from './extension.ts'

const TITLE = 'options.title'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map())
  })
  afterAll(() => driver.close())

  it.each([
    ['de', 'ltr', de[TITLE]],
    ['ar', 'rtl', ar[TITLE]],
  ])('the built package speaks %s to those who do', async (language, direction, title) => {
    const page = await driver.openOwn('src/options/options.html')
    await seeText(page, en[TITLE])
    await page.evaluate(startAgainIn(language), v.null())
    await seeText(page, title)
    const { lang, dir } = await page.evaluate('({ lang: document.documentElement.lang, dir: document.documentElement.dir })', Root)
    expect([lang, dir]).toEqual([language, direction])
    await page.close()
  })
})

const Root = v.object({ lang: v.string(), dir: v.string() })

/** An expression that starts the page once more, in a browser that is said to speak a language: what a test runs in has few of them. */
function startAgainIn(language: string): string {
  return `(async () => {
    chrome.i18n.getUILanguage = () => '${language}'
    if (globalThis.browser) browser.i18n.getUILanguage = chrome.i18n.getUILanguage
    await import(document.querySelector('script[type=module]').src + '?again')
    return null
  })()`
}
