/**
 * Measures how long the packaged barcode reader takes for a camera's picture of 1280 px in Chromium, as built:
 * `npm run build && npx tsx tools/bench-scan-chromium.ts`. Prints the median as it is, and as on a device four times slower.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import { launch } from './browsers/launch.ts'
import { wantedCodes } from './scan-pictures/codes.ts'
import { withoutCode } from './scan-pictures/damage.ts'
import { pngOf } from './scan-pictures/files.ts'
import { drawScene } from './scan-pictures/scene.ts'
import { drawSymbol, prepareZxing } from './scan-pictures/zxing.ts'

const PICTURES = 90
const SLOWER = 4
/** The best of so many counts, since other programs may be at work. */
const REPEATS = 5
const extension = resolve(process.env['DIST'] ?? 'dist', 'chrome')

await prepareZxing()
const codes = wantedCodes()
const driver = await launch('chromium', { extension, serve: () => null, headless: true, privateWindows: false })
try {
  const page = await driver.openOwn('src/scan/scan.html')
  const worker = readdirSync(resolve(extension, 'assets')).find((name) => /^worker-.*\.js$/u.test(name)) ?? ''
  await page.evaluate(`(globalThis.reader = new Worker('/assets/${worker}', { type: 'module' }), null)`, v.null())
  const times: number[] = []
  for (let number = -5; number < PICTURES; number += 1) {
    const time = await page.evaluate(look(await png(number), Math.max(0, number)), v.number())
    // The first looks load the decoder.
    if (number >= 0) times.push(time)
  }
  const sorted = times.sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  console.log(`${PICTURES} pictures of 1280 px: median ${at(0.5).toFixed(0)} ms, nine in ten ${at(0.9).toFixed(0)} ms`)
  console.log(`${SLOWER} times slower: median ${(at(0.5) * SLOWER).toFixed(0)} ms`)
} finally {
  await driver.close()
}

/** Every second picture shows a code. */
async function png(number: number): Promise<string> {
  const wanted = codes[Math.abs(number * 11) % codes.length]
  if (!wanted || number % 2 !== 0) return pngOf(withoutCode(Math.abs(number))).toString('base64')
  const pose = { side: 1280, turn: Math.abs(number), share: 0.4, skew: 0 }
  return pngOf(drawScene(await drawSymbol(wanted), pose, Math.abs(number))).toString('base64')
}

/** An expression that gives the fewest milliseconds from handing a picture over to its answer. */
function look(base64: string, number: number): string {
  return `(async () => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (byte) => byte.charCodeAt(0))
    const times = []
    for (let again = 0; again < ${REPEATS}; again += 1) {
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const answered = new Promise((heard) => { reader.onmessage = heard })
      const start = performance.now()
      reader.postMessage({ id: 1, picture, look: { kind: 'frame', number: ${number} } }, [picture])
      await answered
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  })()`
}
