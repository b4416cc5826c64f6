import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Surface } from '../../tools/browsers/driver.ts'
import { textOf, waitUntil } from '../../tools/browsers/on-screen.ts'
import { productPage } from '../../tools/demo/product-page.ts'
import { ean13Bars } from '../../tools/scan-pictures/ean13.ts'
import { filmOf, pngOf } from '../../tools/scan-pictures/files.ts'
import { drawScene } from '../../tools/scan-pictures/scene.ts'
import { choosePhoto } from './choose-photo.ts'
import { openPopup, seeText, startWith } from './extension.ts'
import { violations } from './violations.ts'

const SCAN = 'src/scan/scan.html'
const SHORTLIST = 'src/shortlist/shortlist.html'
const CODE = '4006381333931'
const SEARCH = `https://www.amazon.com/s?k=${CODE}`
const HARBOUR = 'https://www.kettle.example/kettles/harbour'
const GALE = 'https://www.other.example/kettles/gale'

/** The demo kettle with a number, and another one of which fewer reviews are known. */
const harbour = productPage().replace('"sku":', `"gtin13":"${CODE}","sku":`)
const gale = productPage(20)
  .replaceAll('Harbour', 'Gale')
  .replaceAll('harbour-17', 'gale-17')
  .replace('"sku":', '"gtin13":"9780306406157","sku":')

/** The store's mean and number of ratings, as they are told from now on. */
let told = { mean: '4.6', ratings: 29 }
const serve = (url: string) => {
  if (url === SEARCH) return `<!doctype html><title>Results</title><a href="${HARBOUR}">Harbour kettle</a>`
  if (url === GALE) return gale
  if (url !== HARBOUR) return null
  return harbour.replace(/"ratingValue":"[\d.]+","ratingCount":\d+/u, `"ratingValue":"${told.mean}","ratingCount":${told.ratings}`)
}

const folder = mkdtempSync(join(tmpdir(), 'grain-of-salt-aisle-'))
const camera = join(folder, 'camera.y4m')
const pose = { side: 640, share: 0.5, skew: 0.1 }

beforeAll(() => {
  writeFileSync(camera, filmOf(Array.from({ length: 10 }, (_, i) => drawScene(ean13Bars(CODE), { ...pose, turn: 4 + i }, i))))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    told = { mean: '4.6', ratings: 29 }
    driver = await startWith(name, serve, { camera })
  })
  afterAll(() => driver.close())

  const onDisk = async () => JSON.stringify((await driver.stored()).local)

  it('scans a code, searches a shop for it, and knows the item again on its page', async () => {
    const scan = await driver.openOwn(SCAN)
    // Firefox has a test picture for a camera.
    if (name === 'firefox') await choosePhoto(scan, pngOf(drawScene(ean13Bars(CODE), { ...pose, side: 1280, turn: 8 }, 9)))
    await seeText(scan, `Found ${CODE}`)
    const shops = await scan.evaluate('[...document.querySelectorAll(".shops a")].map(({ href }) => href)', v.array(v.string()))
    expect(shops).toContain(SEARCH)
    await scan.close()

    const tab = await driver.open(SEARCH)
    await tab.click('link', 'Harbour kettle')
    await waitUntil('the product', () => tab.evaluate('document.querySelector(".review") !== null', v.boolean()))
    const { popup, text } = await openPopup(tab)
    expect(text).toContain('This is the item you scanned.')
    await popup.click('button', 'Keep')
    await seeText(popup, 'Kept on your shortlist.')
    await popup.close()
    await tab.close()
    expect(await onDisk()).toContain('Harbour')
  })

  it('tells that another product is another, and keeps it too', async () => {
    const tab = await driver.open(GALE)
    const { popup, text } = await openPopup(tab)
    expect(text).toContain(`This is not the same code: you scanned ${CODE}.`)
    await popup.click('button', 'Keep')
    await seeText(popup, 'Kept on your shortlist.')
    await popup.close()
    await tab.close()
  })

  it('tells on a later visit what has changed since', async () => {
    told = { mean: '4.2', ratings: 17 }
    const tab = await driver.open(HARBOUR)
    const { popup, text } = await openPopup(tab)
    expect(text).toContain('Rating 4.6 when kept, 4.2 now. At least 12 ratings are gone.')
    await popup.close()
    await tab.close()
  })

  it('opens what was kept without a network and without the background, keeps notes, and compares', async () => {
    await driver.stopBackground()
    const page = await driver.openOwn(SHORTLIST)
    await seeText(page, 'Gale electric kettle')
    expect(await textOf(page)).toContain('Kept today.')
    await page.click('summary', 'The whole report as kept')
    await write(page, 'note', 'fits the shelf')
    await waitUntil('the note to be kept', async () => (await onDisk()).includes('fits the shelf'))
    expect(await violations(page)).toEqual([])
    await page.evaluate('document.querySelectorAll("input[type=checkbox]").forEach((box) => box.click())', v.null())
    await seeText(page, 'Compare 2 products')
    await page.click('button', 'Compare 2 products')
    const compared = await seeText(page, 'What they share')
    expect(compared).toMatch(/No difference to speak of|Too few voices to tell|Better here/u)
    expect(await page.evaluate('document.querySelectorAll("thead th").length', v.number())).toBe(3)
    expect(await violations(page)).toEqual([])
    const loaded = await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name)', v.array(v.string()))
    const home = await page.evaluate('location.origin', v.string())
    expect(loaded.filter((address) => !address.startsWith(home))).toEqual([])
    await page.close()
  })

  it('has what is scanned without a network wait', async () => {
    const page = await driver.openOwn(SCAN)
    await page.evaluate('Object.defineProperty(navigator, "onLine", { value: false }) && null', v.null())
    await choosePhoto(page, pngOf(drawScene(ean13Bars('9780306406157'), { ...pose, side: 1280, turn: 3 }, 4)))
    await seeText(page, 'No network.')
    expect(await onDisk()).toContain('9780306406157')
    await page.close()
  })

  it('forgets all of it when told twice', async () => {
    const page = await driver.openOwn('src/options/options.html')
    await seeText(page, 'Forget everything')
    await page.click('button', 'Forget everything')
    await page.click('button', 'Forget it all')
    await seeText(page, 'Everything that was read or kept is forgotten.')
    expect(await onDisk()).not.toMatch(/Harbour|Gale|9780306406157/u)
    const list = await driver.openOwn(SHORTLIST)
    await seeText(list, 'Nothing is kept yet.')
    await list.close()
    await page.close()
    expect(await driver.complaints()).toEqual([])
  })
})

/** Types into the first field of a name, as a shopper does. */
function write(page: Surface, field: string, text: string): Promise<null> {
  return page.evaluate(
    `(() => {
      const field = document.querySelector('[name=${field}]')
      field.value = ${JSON.stringify(text)}
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return null
    })()`,
    v.null(),
  )
}
