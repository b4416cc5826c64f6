import { describe, expect, it } from 'vitest'

import { asciiDigits, parseCount, parseNumber, parseNumbers } from '../../../src/sites/values/numbers.ts'
import { cpuSeconds } from '../../cpu-seconds.ts'

describe('A count is read as the shop means it', () => {
  it.each([
    ['1.091', 1091],
    ['2\u00a0480 Bewertungen', 2480],
    ['2\u202f480', 2480],
    ['2 480', 2480],
    ['(896)', 896],
    ['3,044 ratings', 3044],
    ['1,23,456 ratings', 123_456],
    ['1’091', 1091],
    ['2K', 2000],
    ['3.4k+', 3400],
    ['1,2 mil', 1200],
    ['12 mil avaliações', 12_000],
    ['1,5 tis.', 1500],
    ['1,2 тыс. отзывов', 1200],
    ['3 B', 3000],
    ['2 mi avaliações', 2_000_000],
    ['1 万', 10_000],
    ['1.2万件', 12_000],
    ['20万+ 条', 200_000],
    ['٣٬٠٤٤', 3044],
    ['۱۲۳', 123],
    ['१२३', 123],
    ['１２３', 123],
    ['๔๕ รีวิว', 45],
    ['4.0', 4],
    ['161 of 187 people', 161],
    ['5 minutes', 5],
    ['12 Monate', 12],
    ['\u200e1,091\u200f', 1091],
    ['none yet', null],
    ['', null],
  ])('%s', (text, count) => {
    expect(parseCount(text)).toBe(count)
  })
})

describe('A rating keeps its decimals', () => {
  it.each([
    ['4,0', 4],
    ['4.875', 4.875],
    ['3,044', 3.044],
    ['٤٫٥', 4.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['89 por cento', 89],
    ['no number', null],
  ])('%s', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })
})

it('Digits of every script have their value', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९ ০১২৩৪৫৬৭৮৯ ๐๑๒๓๔๕๖๗๘๙ ０１２３４５６７８９')).toBe(Array(5).fill('0123456789').join(' '))
})

it('All numbers of a text come in order', () => {
  expect(parseNumbers('5つ星のうち4.0')).toEqual([5, 4])
})

it('A very long text costs nothing', () => {
  expect(
    cpuSeconds(() => {
      parseCount(`${'1.'.repeat(2_000_000)}x`)
      parseNumbers('1,1 '.repeat(1_000_000))
    }),
  ).toBeLessThan(1)
})
