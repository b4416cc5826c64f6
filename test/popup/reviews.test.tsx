// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { draw, drawNamed, press, text } from './draw.tsx'
import { resultOf, results } from './views.ts'

test('each star level opens to its reviews, with what speaks for and against each', async () => {
  const popup = drawNamed('some')
  const rows = () => [...popup.querySelectorAll('.levels tbody tr')].map(text)
  expect(rows()).toEqual(['5 stars74%60%6', '4 stars13%17%3', '3 stars5%8%1', '2 stars3%5%2', '1 star5%10%1'])
  await press(popup.querySelectorAll('.levels .level')[3])
  expect([...popup.querySelectorAll('.levels .review-title')].map(text)).toEqual(['The lid again'])
  expect(rows()[4]).toContain('1 photoverified purchase2 of 5 stars')
  await press(popup.querySelectorAll('.levels .level')[3])
  expect(rows()).toHaveLength(5)
})

test('a store without a histogram still has its reviews by stars', () => {
  const rating = { ...results.few.rating, trusted: null, histogram: null }
  expect(text(draw(resultOf({ ...results.few, rating })).querySelector('.levels thead'))).toBe('StarsRead')
})

test('all reviews are a press away, ten at a time, and only those that count', async () => {
  const popup = draw(resultOf({ ...results.some, standings: results.some.standings.slice(1) }))
  const all = [...popup.querySelectorAll('details')].find((part) => text(part).startsWith('All reviews (12)'))
  expect(all?.querySelector('.review')).toBeNull()
  if (all) all.open = true
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(all?.querySelectorAll('.review')).toHaveLength(10)
  expect(text(all?.querySelectorAll('.marks')[2] ?? null)).toContain('wording of another')
  await press([...(all?.querySelectorAll('button') ?? [])].find((button) => text(button) === 'Show 2 more'))
  expect(all?.querySelectorAll('.review')).toHaveLength(12)
})

test('what came all at once is marked over time: by a shape, in words and in the table', () => {
  const popup = drawNamed('many')
  const chart = popup.querySelector('.course')
  expect(chart?.getAttribute('aria-label')).toBe('Reviews by month, Nov 2025 to May 2026. Most in one month: 6.')
  expect([...(chart?.querySelectorAll('g') ?? [])].map((bar) => bar.querySelector('path') !== null)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    false,
  ])
  expect(text(popup.querySelector('p.burst'))).toBe('Many at once: 19 reviews from Mar 1, 2026 to Mar 6, 2026.')
  expect([...popup.querySelectorAll('.figures tbody tr')].map(text)).toContain('Mar 20266 many at once4.8')
})
