import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface, Tab } from '../../tools/browsers/driver.ts'
import { textOf, waitUntil } from '../../tools/browsers/on-screen.ts'
import { openPopup, startWith } from './extension.ts'
import { addressOf, liveShop } from './live-shop.ts'
import type { Behaviour } from './live-shop.ts'

/** What the page does, how many reviews are read at first, and how many after each time that the shopper acts. */
const LIVELY: readonly (readonly [string, Behaviour, readonly number[]])[] = [
  ['reviews that load late are read', 'late', [6]],
  ['reviews that come on scrolling are added', 'scroll', [4, 8]],
  ['"show more" adds', 'more', [4, 8]],
  ['paging adds up', 'paging', [4, 8, 12]],
  ['paging adds up where cards are only numbered', 'numbered', [4, 8, 12]],
  ['paging adds up where other words are put into the same elements', 'refilled', [4, 8]],
  ['a filter brings up others and takes none away', 'filter', [8, 11]],
  ['a variant of the same product adds its own', 'variant', [4, 8]],
]
/** Pages that change and show nothing that was not there. */
const STILL: readonly (readonly [string, Behaviour])[] = [
  ['sorting', 'sorting'],
  ['a page that draws everything anew, with other ids', 'redraw'],
]

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, liveShop)
  })
  afterAll(() => driver.close())

  async function onPage<Seen>(address: string, act: (popup: Surface, tab: Tab) => Promise<Seen>): Promise<Seen> {
    const tab = await driver.open(address)
    const { popup } = await openPopup(tab)
    try {
      return await act(popup, tab)
    } finally {
      await popup.close()
      await tab.close()
    }
  }

  it.each(LIVELY)('%s', async (_, behaviour, [first = 0, ...then]) => {
    await onPage(addressOf(behaviour), async (popup, tab) => {
      expect(await seeCount(popup, first)).toBe(first)
      for (const count of then) {
        await act(tab)
        await seeCount(popup, count)
      }
    })
  })

  it.each(STILL)('%s counts no review twice', async (_, behaviour) => {
    await onPage(addressOf(behaviour), async (popup, tab) => {
      await seeCount(popup, 8)
      for (let times = 0; times < 2; times++) {
        await act(tab)
        await pause(800)
      }
      expect(await countOf(popup)).toBe(8)
    })
  })

  it('forgets a product that was left for another without loading the page', async () => {
    await onPage(addressOf('onward'), async (popup, tab) => {
      await seeCount(popup, 4)
      await act(tab)
      await seeCount(popup, 6)
      expect(await textOf(popup)).toContain('Teapot of clay')
    })
  })

  it('judges together what was opened of a product on several pages of reviews', async () => {
    expect(await onPage(addressOf('page', '?page=1'), (popup) => seeCount(popup, 4))).toBe(4)
    expect(await onPage(addressOf('page', '?page=2'), (popup) => seeCount(popup, 8))).toBe(8)
    expect(await onPage(addressOf('page', '?page=1'), (popup) => seeCount(popup, 8))).toBe(8)
  })

  it('counts reviews once that one page has as data and the next as cards', async () => {
    expect(await onPage(addressOf('data'), (popup) => seeCount(popup, 4))).toBe(4)
    expect(await onPage(addressOf('cards'), (popup) => seeCount(popup, 4))).toBe(4)
  })

  it('is not kept busy by a page that never rests', async () => {
    const own = await driver.openOwn('src/options/options.html')
    await own.evaluate(COUNT_CHANGES, v.null())
    const changes = () => own.evaluate('changes', v.number())
    await onPage(addressOf('ticking'), async (popup) => {
      await seeCount(popup, 8)
      await pause(1500)
      expect(await countOf(popup)).toBe(8)
    })
    expect(await changes()).toBe(0)
    await onPage(addressOf('endless'), async (popup, tab) => {
      await seeCount(popup, 4)
      await act(tab)
      await seeCount(popup, 24)
    })
    // Twenty reviews came one by one.
    expect(await changes()).toBeLessThanOrEqual(6)
    await own.close()
  })

  it('reads by itself what is chosen from a list without loading a page, and nothing that was there before', async () => {
    const tab = await driver.open(addressOf('more'))
    const { popup } = await openPopup(tab)
    await driver.allowGrant('kettles.example')
    await popup.click('radio', 'Read by itself')
    await waitUntil('the site to be switched on', async () => (await driver.readsByItself()).length > 0)
    await popup.close()
    await tab.close()
    const shelf = await driver.open(addressOf('shelf'))
    await waitUntil('our script to be there', async () => (await shelf.scripts()) > 0)
    await act(shelf)
    expect(await waitUntil('a badge', async () => /\d+ reviews/u.exec((await shelf.badge()).title)?.[0] ?? null)).toBe('6 reviews')
    await shelf.close()
  })

  it('gives the browser nothing to complain of', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})

/** Counts how often a page tells that it shows something else. */
const COUNT_CHANGES = `(() => {
  globalThis.changes = 0
  chrome.runtime.onMessage.addListener((message) => { changes += message.call === 'pageChanged' ? 1 : 0 })
})()`

function act(tab: Tab): Promise<null> {
  return tab.evaluate('void act()', v.null())
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function countOf(popup: Surface): Promise<number> {
  return Number(/(\d+) reviews? read/u.exec(await textOf(popup))?.[1] ?? 0)
}

async function seeCount(popup: Surface, count: number): Promise<number> {
  let last = 0
  await waitUntil(`${count} reviews`, async () => (last = await countOf(popup)) === count).catch((error: unknown) => {
    throw new Error(`${last} reviews read, not ${count}`, { cause: error })
  })
  return last
}
