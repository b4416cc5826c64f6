import { expect, test } from 'vitest'

import { roomForDoubt } from '../../src/popup/room-for-doubt.ts'

test('nothing in eight reviews leaves room for a third, nothing in a hundred for a twenty-fifth', () => {
  expect([8, 13, 20, 100].map((read) => Math.round(roomForDoubt(read) * 100))).toEqual([32, 23, 16, 4])
})
