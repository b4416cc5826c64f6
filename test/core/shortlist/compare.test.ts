import { expect, test } from 'vitest'

import { compare, type Standing } from '../../../src/core/shortlist/compare.ts'
import type { KeptProduct } from '../../../src/core/shortlist/kept-product.ts'
import { randomFrom } from '../../../tools/scan-pictures/random.ts'
import { keptProduct, opinion } from './kept.ts'

const withLid = (id: string, praise: number, blame: number) => keptProduct(id, { opinions: [opinion('lid', praise, blame)] })
const lids = (...votes: readonly (readonly [praise: number, blame: number])[]) =>
  compare(votes.map(([praise, blame], i) => withLid(String(i), praise, blame))).shared[0]?.standing

test.each<[string, Standing | undefined, readonly (readonly [number, number])[]]>([
  [
    'far apart and many voices',
    { kind: 'better', best: 1 },
    [
      [5, 12],
      [18, 2],
    ],
  ],
  [
    'all against none, but three voices each',
    { kind: 'alike' },
    [
      [3, 0],
      [0, 3],
    ],
  ],
  [
    'all against none, with four voices each',
    { kind: 'better', best: 0 },
    [
      [4, 0],
      [0, 4],
    ],
  ],
  [
    'two voices against many',
    { kind: 'too-few' },
    [
      [2, 0],
      [0, 30],
    ],
  ],
  [
    'a little better, many voices',
    { kind: 'alike' },
    [
      [30, 10],
      [27, 13],
    ],
  ],
  [
    'better than one of two others',
    { kind: 'alike' },
    [
      [20, 2],
      [3, 18],
      [19, 3],
    ],
  ],
  [
    'better than both others',
    { kind: 'better', best: 0 },
    [
      [20, 2],
      [3, 18],
      [5, 17],
    ],
  ],
  [
    'the same voices',
    { kind: 'alike' },
    [
      [9, 1],
      [9, 1],
    ],
  ],
])('an aspect is better only by more than chance: %s', (_, standing, votes) => {
  expect(lids(...votes)).toEqual(standing)
})

test('among products that are alike, chance alone seldom makes one better', () => {
  const random = randomFrom(7)
  const votes = (voices: number) => {
    const praise = Array.from({ length: voices }, () => random() < 0.7).filter(Boolean).length
    return [praise, voices - praise] as const
  }
  const runs = Array.from({ length: 2000 }, (_, i) => lids(votes(4 + (i % 30)), votes(4 + (i % 17)))?.kind)
  expect(runs.filter((kind) => kind === 'better').length / runs.length).toBeLessThan(0.05)
})

test('what several speak of stands apart from what only one has, differences first', () => {
  const one = keptProduct('1', { opinions: [opinion('noise', 20, 2), opinion('lid', 3, 2), opinion('cord', 2, 5)] })
  const other = keptProduct('2', { opinions: [opinion('lid', 30, 20), opinion('noise', 2, 20)] })
  const { shared, alone } = compare([one, other])
  expect(shared.map(({ aspect, standing }) => [aspect, standing.kind])).toEqual([
    ['noise', 'better'],
    ['lid', 'alike'],
  ])
  expect(alone.map((opinions) => opinions.map(({ aspect }) => aspect))).toEqual([['cord'], []])
})

const rated = (id: string, low: number | null, high = 5): KeptProduct => {
  const trusted = low === null ? null : { value: (low + high) / 2, low, high, effective: 20 }
  return keptProduct(id, { rating: { shown: 4.4, trusted, read: null, histogram: null } })
}

test.each<[Standing, readonly KeptProduct[]]>([
  [{ kind: 'better', best: 1 }, [rated('1', 3.1, 3.9), rated('2', 4, 4.4)]],
  [{ kind: 'alike' }, [rated('1', 3.1, 4), rated('2', 4, 4.4)]],
  [{ kind: 'too-few' }, [rated('1', null), rated('2', 4, 4.4)]],
  [{ kind: 'better', best: 2 }, [rated('1', null), rated('2', 3, 3.5), rated('3', 4, 4.4)]],
])('a rating is better only where its range lies above all others: %j', (standing, products) => {
  expect(compare(products).rating).toEqual(standing)
})

test('the order in which products are chosen changes nothing but their places', () => {
  const products = [withLid('1', 20, 2), withLid('2', 3, 18), withLid('3', 9, 9)]
  const forwards = compare(products).shared[0]
  const backwards = compare(products.toReversed()).shared[0]
  expect(forwards?.standing).toEqual({ kind: 'better', best: 0 })
  expect(backwards?.standing).toEqual({ kind: 'better', best: 2 })
})
