import { beforeAll, expect, test } from 'vitest'

import { attemptOfFrame } from '../../../src/scan/decode/attempts.ts'
import type { Gray } from '../../../src/scan/decode/gray.ts'
import { lookAtPhoto, lookOnce } from '../../../src/scan/decode/look.ts'
import { findWithZxing } from '../../../src/scan/decode/zxing.ts'
import { wantedCodes } from '../../../tools/scan-pictures/codes.ts'
import { falseEan13, withoutCode } from '../../../tools/scan-pictures/damage.ts'
import { ean13Bars } from '../../../tools/scan-pictures/ean13.ts'
import { drawScene, type Pose } from '../../../tools/scan-pictures/scene.ts'
import { blurred, faded, shaded } from '../../../tools/scan-pictures/spoil.ts'
import { drawSymbol, prepareZxing } from '../../../tools/scan-pictures/zxing.ts'

beforeAll(() => prepareZxing())

const photo = (pose: Partial<Pose>): Gray => drawScene(ean13Bars('4006381333931'), { side: 800, turn: 0, share: 0.5, skew: 0, ...pose }, 5)
const read = (picture: Gray) => lookAtPhoto(picture, findWithZxing)

test.each([
  ['straight', () => photo({})],
  ['upside down', () => photo({ turn: 180 })],
  ['turned by a quarter', () => photo({ turn: 90 })],
  ['turned by 30 degrees', () => photo({ turn: 30 })],
  ['turned by 45 degrees', () => photo({ turn: 45 })],
  ['held askew', () => photo({ skew: 0.3, turn: 8 })],
  ['out of focus', () => blurred(photo({ side: 1280 }), 2)],
  ['in poor light', () => faded(photo({}), 0.2, 120)],
  ['half in the shade', () => shaded(photo({}), 0.4)],
  ['small', () => photo({ side: 2000, share: 0.15 })],
])('a code is read when its photo is %s', async (_, take) => {
  expect(await read(take())).toEqual({ kind: 'gtin', gtin: '04006381333931' })
})

test('a light square code on dark is read in a photo, and by the camera in one round of looks', async () => {
  const link = wantedCodes().find(({ format }) => format === 'QRCode')
  if (!link) throw new Error('no such code')
  const drawn = drawScene(await drawSymbol(link), { side: 1280, turn: 0, share: 0.5, skew: 0 }, 5)
  const light = { ...drawn, pixels: drawn.pixels.map((level) => 255 - level) }
  expect(await read(light)).toEqual({ kind: 'gtin', gtin: link.gtin })
  const looks = await Promise.all(Array.from({ length: 9 }, (_, number) => lookOnce(light, attemptOfFrame(number), findWithZxing)))
  expect(looks.filter((found) => found.length > 0).length).toBe(1)
})

test.each([0, 1, 2, 3])('bars that spell no number are not read as one (%i)', async (number) => {
  expect(await read(drawScene(falseEan13(number), { side: 800, turn: 10, share: 0.5, skew: 0 }, number))).toBeNull()
})

test.each([1, 2, 5, 6])('a pattern is not read as a number (%i)', async (number) => {
  expect(await read(withoutCode(number))).toBeNull()
})
