import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface, Tab } from '../../tools/browsers/driver.ts'
import { textOf } from '../../tools/browsers/on-screen.ts'
import { openPopup, seeText, startWith } from './extension.ts'
import { PRODUCTS, SHOWN, shopWithMore } from './shop-with-more.ts'

/** How far the bar says it has come, 0 to 1. */
const PROGRESS = `document.querySelector('progress').position`

describe.each(BROWSERS)('in %s', (name) => {
  const shop = shopWithMore()
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, shop.serve)
  })
  afterAll(() => driver.close())

  /** Does something with the popup open on a product; how often the shop was asked meanwhile. */
  async function onProduct(product: keyof typeof PRODUCTS, act: (popup: Surface, tab: Tab, text: string) => Promise<void>) {
    const tab = await driver.open(PRODUCTS[product])
    const before = shop.asked.length
    const { popup, text } = await openPopup(tab)
    try {
      await act(popup, tab, text)
    } finally {
      await popup.close()
    }
    await tab.close()
    return shop.asked.slice(before)
  }

  it('asks for nothing until the button is pressed, then for a hundred at most, in its own time', async () => {
    const asked = await onProduct('gives', async (popup, _, text) => {
      expect(text).toContain(`${SHOWN} reviews read`)
      await seeText(popup, 'Read more reviews')
      await new Promise((resolve) => setTimeout(resolve, 2000))
      expect(shop.asked).toEqual([])

      await popup.click('button', 'Read more reviews')
      await seeText(popup, 'so far')
      // Of the hundred that come, the page had shown four.
      expect(await seeText(popup, '100 reviews read')).toContain('96 more reviews read. No more are asked for on one visit.')
    })
    expect(asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2'])
    const [first, second] = asked.map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000)
  })

  it('stops when the shopper stops it, and goes on from there', async () => {
    const asked = await onProduct('waits', async (popup) => {
      await seeText(popup, 'Read more reviews')
      await popup.click('button', 'Read more reviews')
      await seeText(popup, '50 so far')
      expect(await popup.evaluate(PROGRESS, v.number())).toBe(0.5)
      await popup.click('button', 'Stop')
      await seeText(popup, 'Stopped.')
      await seeText(popup, '50 reviews read')
      await popup.click('button', 'Go on')
      await seeText(popup, '100 reviews read')
    })
    expect(asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2'])
  })

  it.each([
    ['a refusal', 'refuses', 'gives no more just now'],
    ['a captcha', 'guarded', 'wants to see a person now'],
    ['a sign-in', 'membersOnly', 'shows more only after signing in'],
  ] as const)('ends at %s, keeps what came, and says what could not be had', async (_, product, says) => {
    const asked = await onProduct(product, async (popup) => {
      await seeText(popup, 'Read more reviews')
      await popup.click('button', 'Read more reviews')
      expect(await seeText(popup, says)).toContain('46 more reviews read.')
      expect(await seeText(popup, '50 reviews read')).toContain(`of 130 ratings`)
    })
    expect(asked).toHaveLength(2)
  })

  it('follows no redirect', async () => {
    const asked = await onProduct('redirects', async (popup) => {
      await seeText(popup, 'Read more reviews')
      await popup.click('button', 'Read more reviews')
      await seeText(popup, 'pointed to another address')
    })
    expect(asked).toHaveLength(1)
  })

  it('asks a shop of its own for its own, and goes on when the popup is closed', async () => {
    const tab = await driver.open(PRODUCTS.own)
    const before = shop.asked.length
    const { popup } = await openPopup(tab)
    await seeText(popup, 'Read more reviews')
    await popup.click('button', 'Read more reviews')
    await seeText(popup, '20 so far')
    await popup.close()
    const again = await openPopup(tab)
    expect(await seeText(again.popup, '100 reviews read')).toContain('No more are asked for on one visit.')
    expect(shop.asked.slice(before).map(({ url }) => url.hostname)).toEqual(Array.from({ length: 5 }, () => 'www.bestbuy.com'))
    await again.popup.close()
    await tab.close()
  })

  it('offers nothing where there is no way to more', async () => {
    await onProduct('none', async (popup) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await textOf(popup)).not.toContain('Read more reviews')
    })
  })
})
