import { expect, test } from 'vitest'

import { freeSpot, type Box, type Search } from '../../../src/content/notes/free-spot.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })
const search = (parts: Partial<Search>): Search => ({
  area: { width: 500, height: 200 },
  size: { width: 100, height: 24 },
  obstacles: [],
  end: 'right',
  after: null,
  ...parts,
})

const FULL_LINES = [box(0, 0, 500, 20), box(0, 20, 500, 20)]

test.each<[string, Partial<Search>, { x: number; y: number } | null]>([
  ['on an empty card at the end of its first line', {}, { x: 396, y: 4 }],
  ['where lines run from right to left at their other end', { end: 'left' }, { x: 4, y: 4 }],
  ['beside the first line that is short enough', { obstacles: [...FULL_LINES, box(0, 40, 200, 20)] }, { x: 396, y: 42 }],
  ['behind what it belongs to', { after: box(10, 50, 80, 20), obstacles: [box(10, 50, 80, 20)] }, { x: 98, y: 48 }],
  ['elsewhere where something stands behind that', { after: box(10, 50, 80, 20), obstacles: [box(100, 45, 50, 30)] }, { x: 396, y: 48 }],
  ['nowhere on a card that is full', { area: { width: 500, height: 40 }, obstacles: FULL_LINES }, null],
  ['nowhere on a card that is too narrow', { area: { width: 90, height: 200 } }, null],
])('a note finds room %s', (_, parts, spot) => {
  expect(freeSpot(search(parts))).toEqual(spot)
})

test('wherever a note lies, it lies over nothing', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const obstacles = Array.from({ length: 12 }, (_, i) => box((seed * 37 * i) % 480, (seed * 17 * i) % 190, 20 + ((seed * i) % 200), 12))
    const spot = freeSpot(search({ obstacles }))
    const isOver = ({ left, top, width, height }: Box) =>
      spot !== null && spot.x < left + width && spot.x + 100 > left && spot.y < top + height && spot.y + 24 > top
    expect(obstacles.filter(isOver)).toEqual([])
  }
})
