import { expect, test } from 'vitest'

import { grayOf, levelled, pgmOf, shrunk, turned, type Gray } from '../../../src/scan/decode/gray.ts'

const picture = (width: number, height: number, level: (x: number, y: number) => number): Gray => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height }, (_, i) => level(i % width, Math.floor(i / width))),
})

test('brightness is what an eye sees: green tells most, blue least', () => {
  const data = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255])
  expect([...grayOf({ width: 4, height: 1, data }).pixels]).toEqual([76, 150, 29, 255])
})

test('a shrunk picture keeps its shape and its mean brightness', () => {
  const small = shrunk(
    picture(400, 200, (x) => (x % 2 === 0 ? 0 : 200)),
    100,
  )
  expect([small.width, small.height]).toEqual([100, 50])
  expect(new Set(small.pixels)).toEqual(new Set([100]))
})

test('a picture that is small enough is left as it is', () => {
  const small = picture(10, 20, () => 7)
  expect(shrunk(small, 20)).toBe(small)
})

test('a quarter turn brings rows upright', () => {
  const upright = turned(
    picture(41, 41, (_, y) => (y === 20 ? 0 : 255)),
    90,
  )
  const dark = [...upright.pixels].flatMap((level, i) => (level < 128 ? [i % 41] : []))
  expect(dark.length).toBeGreaterThan(30)
  expect(Math.max(...dark) - Math.min(...dark)).toBeLessThan(3)
})

test('evened out, bars in the shade are as plain as bars in the light', () => {
  const bars = picture(320, 32, (x) => (Math.floor(x / 4) % 2 === 0 ? 40 : 220) * (x < 160 ? 1 : 0.3))
  const even = levelled(bars)
  const contrast = (from: number) => {
    const levels = [...even.pixels.subarray(16 * 320 + from, 16 * 320 + from + 64)]
    return Math.max(...levels) - Math.min(...levels)
  }
  expect(Math.abs(contrast(40) - contrast(216))).toBeLessThan(20)
})

test('the decoder is handed a file that says how large the picture is', () => {
  expect(new TextDecoder('latin1').decode(pgmOf(picture(2, 1, () => 65)))).toBe('P5\n2 1\n255\nAA')
})
