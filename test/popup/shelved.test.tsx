// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { keptFrom, type KeptProduct } from '../../src/core/shortlist/kept-product.ts'
import type { Shelf } from '../../src/popup/shelf.ts'
import { calls, draw, press, text } from './draw.tsx'
import { listing } from './listings.ts'
import { resultOf, results } from './views.ts'

const view = resultOf(results.some)
const kept = keptFrom({ listing, report: results.some, isChosen: false, link: null, day: '2026-03-01' })
const nothing: Shelf = { kept: null, scanned: null, mayKeep: true }
const drawWith = (shelf: Partial<Shelf>) => draw(view, { shelf: { ...nothing, ...shelf } })
const banner = (shelf: Partial<Shelf>) => text(drawWith(shelf).querySelector('.shelved'))

/** The kettle as it was when it was kept. */
function keptWith(averageRating: number | null, ratingCount: number | null): KeptProduct {
  return { ...kept, product: { ...kept.product, averageRating, ratingCount } }
}

test('the item that was scanned is told from another', () => {
  expect(banner({ scanned: { isSame: true, code: '4006381333931' } })).toBe('This is the item you scanned.')
  expect(banner({ scanned: { isSame: false, code: '4006381333931' } })).toBe('This is not the same code: you scanned 4006381333931.')
  expect(drawWith({}).querySelector('.shelved')).toBeNull()
})

test.each([
  [keptWith(4.6, 4318), 'On your shortlist since Mar 1, 2026.'],
  [keptWith(4.9, 4330), 'On your shortlist since Mar 1, 2026. Rating 4.9 when kept, 4.6 now. At least 12 ratings are gone.'],
  [keptWith(4.6, 4317), 'On your shortlist since Mar 1, 2026. 1 rating more since.'],
  [keptWith(null, null), 'On your shortlist since Mar 1, 2026.'],
])('a later visit tells what has changed since %#', (before, told) => {
  expect(banner({ kept: before })).toBe(told)
})

test('a report is kept by one press, and kept anew by another', async () => {
  const button = () => drawWith({}).querySelector('.steps button')
  expect(text(button())).toBe('Keep')
  await press(button())
  expect(calls).toEqual([['keep']])
  expect(text(drawWith({ kept }).querySelector('.steps button'))).toBe('Keep as it is now')
})

test('from a private window nothing is kept, and that is said', () => {
  const popup = drawWith({ mayKeep: false })
  expect(text(popup.querySelector('.steps'))).toContain('From a private window nothing is kept.')
  expect([...popup.querySelectorAll('button')].map(text)).not.toContain('Keep')
})
