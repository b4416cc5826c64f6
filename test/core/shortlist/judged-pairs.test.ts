import { expect, test } from 'vitest'

import { en } from '../../../src/words/en.ts'
import pairs from './judged-pairs.json' with { type: 'json' }

const count = (some: typeof pairs) => some.reduce((sum, { pairs: number }) => sum + number, 0)

test('of sixty aspects matched across products and read one by one, 95 in 100 and more are the same', () => {
  expect(count(pairs)).toBe(60)
  expect(count(pairs.filter(({ same }) => same)) / 60).toBeGreaterThanOrEqual(0.95)
})

test('the aspects that were judged still have their names', () => {
  expect(pairs.map(({ aspect }) => `aspect.${aspect}`).filter((key) => !Object.hasOwn(en, key))).toEqual([])
})
