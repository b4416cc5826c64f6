import { expect, test } from 'vitest'

import type { Evidence } from '../../src/core/report.ts'
import { timeline } from '../../src/core/timeline.ts'
import { review } from '../popup/listings.ts'

const on = (...dates: (string | null)[]) => dates.map((date, i) => review(`R${i}`, { date, rating: 1 + (i % 5) }))
const burst = (from: string, to: string): Evidence => ({
  signal: 'burst',
  strength: 3,
  measured: { from, to, reviews: 3, read: 5 },
  reviews: [],
  passages: [],
})

test('reviews are counted by month without a gap, with their stars', () => {
  const found = timeline(on('2026-03-31', '2026-01-01', '2026-03-01', '2025-12-31', '2026-03-02', null), [])
  expect(found).toMatchObject({ unit: 'month', earlier: 0, undated: 1, bursts: [] })
  expect(found?.periods.map(({ start, reviews, mean }) => [start, reviews, mean])).toEqual([
    ['2025-12', 1, 4],
    ['2026-01', 1, 2],
    ['2026-02', 0, null],
    ['2026-03', 3, 3],
  ])
})

test('a burst is marked in each month that it touches', () => {
  const found = timeline(on('2026-01-05', '2026-02-28', '2026-03-01', '2026-03-02', '2026-04-09'), [burst('2026-02-28', '2026-03-02')])
  expect(found?.periods.map(({ isBurst }) => isBurst)).toEqual([false, true, true, false])
  expect(found?.bursts).toEqual([{ from: '2026-02-28', to: '2026-03-02', reviews: 3 }])
})

test('many years are counted by year', () => {
  const found = timeline(on('2009-01-01', '2010-05-05', '2010-06-06', '2013-01-01', '2026-01-01'), [burst('2010-05-01', '2010-07-01')])
  expect(found?.unit).toBe('year')
  expect(found?.periods.map(({ start }) => start)).toEqual(Array.from({ length: 18 }, (_, i) => String(2009 + i)))
  expect(found?.periods.filter(({ isBurst }) => isBurst).map(({ start }) => start)).toEqual(['2010'])
})

test('dates that no clock has shown cost no more, and what does not fit is counted', () => {
  const found = timeline(on('0001-01-01', '9999-12-31', '9998-01-01', '9997-01-01', '9990-01-01'), [])
  expect(found?.periods).toHaveLength(36)
  expect(found?.earlier).toBe(1)
})

test.each([
  ['few dates', on('2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', null)],
  ['one month', on('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05')],
])('%s make no course of time', (_, reviews) => {
  expect(timeline(reviews, [])).toBeNull()
})
