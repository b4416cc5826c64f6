import { readFileSync } from 'node:fs'

import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface, Tab } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { chooseFile } from './choose-file.ts'
import { DEMO, openPopup, seeText, startWith } from './extension.ts'

/** A shop that the first page offers. */
const AMAZON = 'https://www.amazon.com/Zibbo-Kettle-Steel/dp/B0ZZTEST01'
const AMAZON_PAGE = readFileSync('test/sites/pages/amazon/product-2025/page.html', 'utf8')
const OPTIONS = 'src/options/options.html'

const Reviews = v.array(v.object({ verified: v.boolean(), photos: v.number() }))
const GIVEN = v.parse(Reviews, JSON.parse(readFileSync('tools/demo/reviews.json', 'utf8')))

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    const pages = new Map([
      [DEMO.url, DEMO.html],
      [AMAZON, AMAZON_PAGE],
    ])
    driver = await startWith(name, pages)
    tab = await driver.open(DEMO.url)
  })
  afterAll(() => driver.close())

  async function inPopup(act: (popup: Surface, text: string) => Promise<unknown>): Promise<void> {
    const { popup, text } = await openPopup(tab)
    await act(popup, text)
    await popup.close()
  }

  async function inOptions(act: (page: Surface) => Promise<unknown>): Promise<void> {
    const page = await driver.openOwn(OPTIONS)
    await seeText(page, 'Sites and what is kept')
    await act(page)
    await page.close()
  }

  const chosen = async () => JSON.stringify((await driver.stored()).local['settings'] ?? null)
  const choose = (label: string, state: string) =>
    inPopup(async (popup) => {
      await driver.allowGrant(DEMO.site)
      await popup.click('radio', label)
      await waitUntil(`the site to be ${state}`, async () => (await chosen()).includes(`"${DEMO.site}":"${state}"`))
    })
  const hasNotes = () => tab.inNotes(`(root?.querySelectorAll('.note').length ?? 0) > 1`, v.boolean())

  it('leads from the first run to a result in two taps: a shop switched on, and a product opened', async () => {
    const page = await driver.openOwn(`${OPTIONS}#welcome`)
    await seeText(page, 'It works now')
    await driver.allowGrant('amazon.com')
    await page.click('checkbox', 'Amazon (amazon.com)')
    await seeText(page, 'amazon.com is read by itself from now on.')
    await page.close()
    const product = await driver.open(AMAZON)
    expect(await waitUntil('a badge', async () => (await product.badge()).text)).not.toBe('')
    await product.close()
  })

  it('leads anywhere else to a result in one', async () => {
    const { popup, text } = await openPopup(tab)
    expect(text).toContain(`${DEMO.reviews} reviews read`)
    await popup.close()
  })

  it.each([
    { label: 'Read by itself, show', state: 'quiet', notes: false, badge: true },
    { label: 'Read by itself, with', state: 'annotated', notes: true, badge: true },
  ])('on a site that is $state, a page is read when it is loaded: badge $badge, notes $notes', async ({ label, state, notes, badge }) => {
    await choose(label, state)
    await tab.reload()
    expect(await waitUntil('a badge', async () => (await tab.badge()).text)).not.toBe(badge ? '' : null)
    if (notes) await waitUntil('notes', hasNotes)
    expect(await hasNotes()).toBe(notes)
  })

  it('while everything is paused an annotated page is left alone, until it is switched on again', async () => {
    await inOptions(async (page) => {
      await page.click('button', 'Until I switch it on again')
      await seeText(page, 'Paused until you switch it on again.')
    })
    await waitUntil('the notes to be gone', async () => !(await hasNotes()))
    await tab.reload()
    await inPopup(async (popup, text) => {
      expect(text).toContain('You paused everything. This page was not touched.')
      expect(await hasNotes()).toBe(false)
      expect(await tab.badge()).toEqual({ text: '', title: 'Grain of Salt' })
      await popup.click('button', 'Switch on again')
      await seeText(popup, `${DEMO.reviews} reviews read`)
    })
    await tab.reload()
    await waitUntil('notes', hasNotes)
  })

  it('on a site that is asked or off no page is read when it is loaded, and one that is off not even by the popup', async () => {
    await inPopup(async (popup) => {
      await popup.click('radio', 'Read when I open')
      await waitUntil('the permission to be given back', async () => !(await driver.granted()).join().includes(DEMO.site))
    })
    await tab.reload()
    expect(await tab.scripts()).toBe(0)
    await inPopup(async (popup) => {
      await popup.click('radio', 'Never read')
      await seeText(popup, `Off on ${DEMO.site}`)
      await waitUntil('the site to be off', async () => (await chosen()).includes(`"${DEMO.site}":"off"`))
    })
    await tab.reload()
    await inPopup(async (popup, text) => {
      expect(text).toContain(`Off on ${DEMO.site}`)
      expect(await tab.scripts()).toBe(0)
      await popup.click('radio', 'Read when I open')
      await seeText(popup, `${DEMO.reviews} reviews read`)
    })
  })

  it('counts by a filter as many reviews as there are of that kind, and by set-aside one fewer', async () => {
    const verified = GIVEN.filter((review) => review.verified).length
    expect(verified).toBeLessThan(DEMO.reviews)
    await inPopup(async (popup) => {
      await popup.click('summary', 'What if you count otherwise')
      await popup.click('checkbox', `Verified purchases (${verified})`)
      await seeText(popup, `${verified} of ${DEMO.reviews} reviews counted`)
      await popup.click('summary', 'All reviews')
      await seeText(popup, 'Set aside')
      await popup.click('button', 'Set aside')
      await seeText(popup, `${verified - 1} of ${DEMO.reviews} reviews counted`)
    })
    // As the shopper chose, also the next time.
    await inPopup(async (popup) => {
      await seeText(popup, `${verified - 1} of ${DEMO.reviews} reviews`)
      await popup.click('button', 'Undo all')
      await seeText(popup, `${DEMO.reviews} of ${DEMO.reviews} reviews counted`)
    })
  })

  it('forgets what was read when it is told to, and keeps what was chosen', async () => {
    expect(await productsKept(driver)).not.toEqual([])
    const before = await chosen()
    await inOptions(async (page) => {
      await page.click('button', 'Forget what was read')
      await seeText(page, 'What was read is forgotten.')
    })
    expect(await productsKept(driver)).toEqual([])
    expect(await chosen()).toBe(before)
  })

  it.each([
    ['not one', '{"format":', 'This is no file of settings.'],
    ['somebody else’s', '{"format":"other","version":1}', 'These are not the settings of this extension.'],
    ['of a later version', file({}, 99), 'This file comes from a newer version.'],
    ['for all sites at once', file({ '*': 'quiet' }), 'This file is broken at'],
    ['with a trap for objects', file({ __proto__: null, constructor: 'annotated' }), 'This file is broken at'],
    ['too large', file(Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`shop-${i}.example`, 'off']))), 'too large'],
  ])('refuses a file of settings that is %s, says why, and changes nothing', async (_, text, reason) => {
    const before = await chosen()
    const granted = await driver.granted()
    await inOptions(async (page) => {
      await chooseFile(page, { name: 'settings.json', type: 'application/json', bytes: Buffer.from(text) })
      expect(await seeText(page, reason)).toContain('Nothing was changed.')
    })
    expect(await chosen()).toBe(before)
    expect(await driver.granted()).toEqual(granted)
  })

  it('gives the browser nothing to complain of', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})

async function productsKept(driver: Driver): Promise<readonly string[]> {
  return Object.keys((await driver.stored()).session).filter((key) => key.startsWith('read:'))
}

function file(sites: object, version = 1): string {
  return JSON.stringify({ format: 'grain-of-salt settings', version, settings: { sites, filters: [], strictness: 'usual' } })
}
