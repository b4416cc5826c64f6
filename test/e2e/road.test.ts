import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { siteOf } from '../../src/core/site-of.ts'
import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Tab } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'
import { hasSavedPages, savedPage } from './saved-pages.ts'

const REAL_PAGES = [
  savedPage('amazon-com_squirrel-buster_2020'),
  savedPage('amazon-de_weleda_2020'),
  savedPage('leroymerlin_wc-grohe_2020'),
  savedPage('spartoo_tommy-jeans_2020'),
].filter((page) => page !== null)
const PAGES = [{ slug: 'our demo page', ...DEMO }, ...REAL_PAGES]
const SERVED = new Map(PAGES.map(({ url, html }) => [url, html]))

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, SERVED)
  })
  afterAll(() => driver.close())

  describe.each(PAGES)('on $slug', ({ url, reviews }) => {
    const site = siteOf(url) ?? ''
    let tab: Tab
    beforeAll(async () => {
      tab = await driver.open(url)
    })
    afterAll(() => tab.close())

    const seeBadge = () =>
      waitUntil(`a badge for ${reviews} reviews`, async () => {
        const { text, title } = await tab.badge()
        return text !== '' && title.includes(`${reviews} reviews`)
      })

    it('reads the page when the toolbar button is clicked, with no permission for the site', async () => {
      expect(await tab.scripts()).toBe(0)
      const { popup, text } = await openPopup(tab)
      expect(text).toContain(`${reviews} reviews read`)
      expect(await driver.granted()).toEqual([])
      await popup.close()
    })

    it('switches the site on by a click, and shows the badge when the page is loaded again', async () => {
      const { popup } = await openPopup(tab)
      await driver.allowGrant(site)
      await popup.click('radio', 'Read by itself')
      await waitUntil('the site to be switched on', async () => (await driver.readsByItself()).includes(`https://*.${site}/*`))
      await popup.close()
      await tab.reload()
      expect(await seeBadge()).toBe(true)
    })

    it('reads it again after the background was ended', async () => {
      await driver.stopBackground()
      const { popup, text } = await openPopup(tab)
      expect(text).toContain(`${reviews} reviews read`)
      await popup.close()
      await driver.stopBackground()
      await tab.reload()
      expect(await seeBadge()).toBe(true)
    })

    it('leaves the page alone once the site is off, also when the popup is opened', async () => {
      const { popup } = await openPopup(tab)
      await popup.click('radio', 'Never read')
      await seeText(popup, `Off on ${site}`)
      await waitUntil('the permission to be given back', async () => (await driver.granted()).length === 0)
      await waitUntil('the site to be switched off', async () => (await driver.readsByItself()).length === 0)
      await popup.close()

      await tab.reload()
      const untouched = await stillMarkup(tab)
      const again = await openPopup(tab)
      expect(again.text).toContain(`Off on ${site}`)
      await again.popup.close()
      expect(await tab.scripts()).toBe(0)
      expect(await tab.badge()).toEqual({ text: '', title: 'Grain of Salt' })
      expect(await stillMarkup(tab)).toBe(untouched)
    })
  })

  it('gives the browser nothing to complain of', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})

it('takes real pages of at least three shops where the folder ../shared/pages is there', ({ skip }) => {
  if (!hasSavedPages) skip('the folder ../shared/pages is not here')
  expect(REAL_PAGES.length).toBeGreaterThanOrEqual(3)
})

/** The whole page as markup, once its own scripts have left it alone for a second. */
async function stillMarkup(tab: Tab): Promise<string> {
  const read = () => tab.evaluate('document.documentElement.outerHTML', v.string())
  let last = await read()
  return waitUntil('a page that stands still', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const before = last
    last = await read()
    return last === before ? last : null
  })
}
