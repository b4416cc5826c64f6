import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'
import { ean13Bars } from '../../tools/scan-pictures/ean13.ts'
import { filmOf, pngOf } from '../../tools/scan-pictures/files.ts'
import { background, drawScene } from '../../tools/scan-pictures/scene.ts'
import { choosePhoto } from './choose-photo.ts'
import { seeText, startWith } from './extension.ts'

const SCAN = 'src/scan/scan.html'
const FILMED = '4006381333931'
const PHOTOGRAPHED = '9780306406157'
const ELSEWHERE = 'https://elsewhere.example/'

const folder = mkdtempSync(join(tmpdir(), 'grain-of-salt-film-'))
const camera = join(folder, 'camera.y4m')
const pose = { side: 640, share: 0.5, skew: 0.1 }

// Three seconds of a pack's other side, then the code comes into view.
beforeAll(() => {
  const packs = Array.from({ length: 15 }, (_, i) => ({ width: 640, height: 480, pixels: background(640, 480, i) }))
  const codes = Array.from({ length: 10 }, (_, i) => drawScene(ean13Bars(FILMED), { ...pose, turn: 4 + i }, i))
  writeFileSync(camera, filmOf([...packs, ...codes]))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[ELSEWHERE, '<!doctype html><title>Elsewhere</title>']]), { camera })
  })
  afterAll(() => driver.close())

  it.runIf(name === 'chromium')('reads the code that is held before the camera, and switches the camera off', async () => {
    const page = await driver.openOwn(SCAN)
    await seeText(page, `Found ${FILMED}`)
    expect(await page.evaluate('document.querySelector("video")', v.null())).toBeNull()
    const shops = await page.evaluate('[...document.querySelectorAll(".shops a")].map(({ href }) => href)', v.array(v.string()))
    expect(shops).toContain(`https://www.amazon.com/s?k=${FILMED}`)
    expect(JSON.stringify((await driver.stored()).session)).toContain(FILMED)
    expect(JSON.stringify((await driver.stored()).local)).not.toContain(FILMED)
    await page.close()
  })

  it('has the camera off the moment that the page is hidden', async () => {
    const page = await driver.openOwn(SCAN)
    await waitUntil('the camera', () => page.evaluate(KEEP_TRACK, v.boolean()), 30_000)
    expect(await page.evaluate('track.readyState', v.string())).toBe('live')
    const other = await driver.open(ELSEWHERE)
    await waitUntil('the page to be hidden', () => page.evaluate('document.hidden', v.boolean()))
    expect(await page.evaluate('track.readyState', v.string())).toBe('ended')
    await other.close()
    await page.close()
  })

  it('reads a photo, keeps its code for later when asked, and forgets it when told', async () => {
    const page = await driver.openOwn(SCAN)
    await choosePhoto(page, pngOf(drawScene(ean13Bars(PHOTOGRAPHED), { ...pose, side: 1600, turn: 50 }, 9)))
    await seeText(page, `Found ${PHOTOGRAPHED}`)
    await page.click('button', 'Keep for later')
    await seeText(page, 'On your list')
    await page.click('button', 'On your list')
    await seeText(page, 'Codes that wait')
    expect(JSON.stringify((await driver.stored()).local)).toContain(PHOTOGRAPHED)
    await page.click('button', `Forget ${PHOTOGRAPHED}`)
    await seeText(page, 'No code waits')
    expect(JSON.stringify((await driver.stored()).local)).not.toContain(PHOTOGRAPHED)
    await page.close()
  })

  it('says so when a photo shows no code', async () => {
    const page = await driver.openOwn(SCAN)
    await choosePhoto(page, pngOf({ width: 300, height: 200, pixels: new Uint8Array(60_000).fill(180) }))
    expect(await seeText(page, 'No barcode found')).toContain('Type the digits')
    await page.close()
  })

  it('asks nothing of the network and breaks nothing', async () => {
    const page = await driver.openOwn(SCAN)
    await choosePhoto(page, pngOf(drawScene(ean13Bars(PHOTOGRAPHED), { ...pose, turn: 0 }, 9)))
    await seeText(page, `Found ${PHOTOGRAPHED}`)
    const loaded = await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name)', v.array(v.string()))
    const home = await page.evaluate('location.origin', v.string())
    expect(loaded.filter((address) => !address.startsWith(home))).toEqual([])
    expect(await driver.complaints()).toEqual([])
    await page.close()
  })
})

/** Keeps hold of the camera's track, to ask for its state after the page has let go of it. */
const KEEP_TRACK = `(globalThis.track ??= document.querySelector('video')?.srcObject?.getVideoTracks()[0] ?? null) !== null`
