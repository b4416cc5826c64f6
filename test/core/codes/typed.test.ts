import { expect, test } from 'vitest'

import { checkTyped } from '../../../src/core/codes/typed.ts'

test.each([
  ['4006381333931', '04006381333931'],
  ['4 006381 333931', '04006381333931'],
  ['978-0-306-40615-7', '09780306406157'],
  ['0-306-40615-2', '09780306406157'],
  ['0-8044-2957-x', '09780804429573'],
  ['0 36000 29145 2', '00036000291452'],
  ['0 425261 4', '00042100005264'],
  ['96385074', '00000096385074'],
  ['٤٠٠٦٣٨١٣٣٣٩٣١', '04006381333931'],
  ['۴۰۰۶۳۸۱۳۳۳۹۳۱', '04006381333931'],
  ['４００６３８１３３３９３１', '04006381333931'],
])('%s is a number', (text, gtin) => {
  expect(checkTyped(text)).toEqual({ kind: 'code', gtin })
})

test.each([
  ['', { kind: 'empty' }],
  [' - ', { kind: 'empty' }],
  ['4OO6381333931', { kind: 'stray', at: 1 }],
  ['97803064O6157', { kind: 'stray', at: 8 }],
  ['030640615XX', { kind: 'stray', at: 9 }],
  ['40063', { kind: 'unfinished', missing: 3 }],
  ['40063813339', { kind: 'unfinished', missing: 1 }],
  ['400638133393100', { kind: 'too-long' }],
  ['4006381333937', { kind: 'wrong', expected: '1', suspects: [] }],
  ['0306406153', { kind: 'wrong', expected: '2', suspects: [] }],
  ['0804429571', { kind: 'wrong', expected: 'X', suspects: [] }],
  ['9870306406157', { kind: 'wrong', suspects: [0, 1, 2] }],
  ['1406381333931', { kind: 'wrong', suspects: [0, 1, 2] }],
])('%s is pointed at where it is wrong', (text, typed) => {
  expect(checkTyped(text)).toMatchObject(typed)
})
