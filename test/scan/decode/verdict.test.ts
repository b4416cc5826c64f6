import { expect, test } from 'vitest'

import type { Sighting } from '../../../src/scan/decode/sighting.ts'
import { verdictOf } from '../../../src/scan/decode/verdict.ts'

const MIDDLE = { x: 0, y: 0 }
const bars = (text: string, lines: number | null, place = MIDDLE): Sighting => ({ symbol: 'digits', text, lines, place, isSpelt: true })
const square = (text: string): Sighting => ({ symbol: 'free', text, lines: null, place: MIDDLE, isSpelt: true })

const KETTLE = bars('4006381333931', 40)
const TOASTER = bars('9780306406157', 40)
const kettle = { kind: 'gtin', gtin: '04006381333931' }

test.each([
  ['bars that many rows agree on', [[KETTLE]], 1, kettle],
  ['bars that only two rows agree on', [[bars('4006381333931', 2)]], 1, null],
  ['bars that do not spell what was read', [[{ ...KETTLE, isSpelt: false }]], 1, null],
  ['a UPC-E in few rows, as the half of another code seen aslant', [[{ ...bars('0042100005264', 7), symbol: 'upc-e' }]], 1, null],
  ['digits whose check digit is wrong', [[bars('4006381333932', 200)]], 1, null],
  ['one look where two must agree', [[KETTLE]], 2, null],
  ['two looks that agree, one of them not firm', [[bars('4006381333931', 2)], [], [KETTLE]], 2, kettle],
  ['two looks that do not agree', [[KETTLE], [TOASTER]], 2, null],
  ['two numbers at one place', [[KETTLE, TOASTER]], 1, null],
  ['two numbers at one place, one of them by far firmer', [[KETTLE, bars('9780306406157', 9)]], 1, kettle],
  ['two codes on a shelf, the nearer to the middle', [[bars('9780306406157', 90, { x: 0.3, y: 0 }), KETTLE]], 1, kettle],
  ['a link that names a product', [[square('https://brand.example/01/4006381333931')]], 1, kettle],
  ['a link to anything else', [[square('https://brand.example/')]], 1, { kind: 'no-product' }],
  ['a link to anything else beside unsure bars', [[square('https://brand.example/'), bars('4006381333931', 2)]], 1, null],
  ['a decoder that does not tell rows, twice', [[bars('4006381333931', null)], [bars('4006381333931', null)]], 2, kettle],
  ['nothing', [[], []], 1, null],
] as const)('%s', (_, looks, agreeing, verdict) => {
  expect(verdictOf(looks, agreeing)).toEqual(verdict)
})
