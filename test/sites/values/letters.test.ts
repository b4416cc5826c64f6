import { expect, test } from 'vitest'

import { countLetters } from '../../../src/sites/values/letters.ts'

test.each([
  ['', 0],
  ['Boils fast, 2 l!', 10],
  ['čaj и чай', 7],
  ['とても良い。', 5],
  ['𐐷𐐷 😀 é', 3],
  ['e\u0301', 1],
])('the letters of %j are counted, whatever the script', (text, letters) => {
  expect(countLetters(text)).toBe(letters)
  expect(text.match(/\p{L}/gu)?.length ?? 0).toBe(letters)
})
