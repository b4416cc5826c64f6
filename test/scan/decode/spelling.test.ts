import { beforeAll, expect, test } from 'vitest'

import { barWidths } from '../../../src/scan/decode/bar-widths.ts'
import { isSpelt } from '../../../src/scan/decode/spelling.ts'
import { wantedCodes, type Wanted } from '../../../tools/scan-pictures/codes.ts'
import { drawScene, type Modules } from '../../../tools/scan-pictures/scene.ts'
import { blurred } from '../../../tools/scan-pictures/spoil.ts'
import { drawSymbol, prepareZxing } from '../../../tools/scan-pictures/zxing.ts'

beforeAll(() => prepareZxing())

const drawn = wantedCodes().filter(({ format }) => ['EAN13', 'EAN8', 'UPCA', 'UPCE'].includes(format))
const widthsFor = ({ format, text }: Wanted) => barWidths(format === 'UPCA' ? `0${text}` : text, format === 'UPCE')

/** Widths of the bars and spaces of a drawn symbol, counted. */
function counted({ width, data }: Modules): number[] {
  const row = Array.from(data.subarray(width * 9, width * 10), (level) => level < 128)
  return row.reduce<number[]>(
    (runs, isDark, x) => (isDark === row[x - 1] ? [...runs.slice(0, -1), (runs.at(-1) ?? 0) + 1] : [...runs, 1]),
    [],
  )
}

test.each(drawn.map((wanted) => [wanted.name, wanted.text, wanted] as const))(
  '%s %s has the bars that another program draws',
  async (_, __, wanted) => {
    expect(widthsFor(wanted)).toEqual(counted(await drawSymbol(wanted)))
  },
)

test('bars spell their own number and no other, out of focus too', async () => {
  const [kettle, toaster] = drawn
  if (!kettle || !toaster) throw new Error('no codes')
  const modules = await drawSymbol(kettle)
  const photo = blurred(drawScene(modules, { side: 1280, turn: 0, share: 0.45, skew: 0 }, 3), 2)
  const corners = {
    topLeft: { x: 407, y: 345 },
    topRight: { x: 873, y: 345 },
    bottomLeft: { x: 406, y: 591 },
    bottomRight: { x: 874, y: 591 },
  }
  expect(isSpelt(photo, corners, widthsFor(kettle))).toBe(true)
  expect(isSpelt(photo, corners, widthsFor(toaster))).toBe(false)
  const oneAmiss = kettle.text.slice(0, 5) + String((Number(kettle.text[5]) + 1) % 10) + kettle.text.slice(6)
  expect(isSpelt(photo, corners, barWidths(oneAmiss, false))).toBe(false)
})
