// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { NOTHING_CHOSEN, type Choice } from '../../src/core/choose.ts'
import { calls, draw, drawNamed, text } from './draw.tsx'
import { resultOf, results } from './views.ts'

const before = { ...results.some, rating: { ...results.some.rating, trusted: { value: 4.5, low: 4.3, high: 4.7, effective: 48 } } }
const chosen: Choice = { ...NOTHING_CHOSEN, filters: [{ kind: 'verified' }], setAside: ['R1'] }

test('filters are offered with their counts, and each is one tap', () => {
  const popup = drawNamed('some')
  expect([...popup.querySelectorAll('.what-if label')].map(text)).toEqual([
    'Verified purchases (11)',
    'Without testers and rewards (11)',
    'With photos or videos (2)',
    'TimeAny timeThe last 6 months (12)',
    'CountryAny countryUnited Kingdom (12)Germany (1)',
    'half at least',
    'less, the surer the sign',
    'not at all',
  ])
  popup.querySelector<HTMLInputElement>('input[name=verified]')?.click()
  popup.querySelector<HTMLInputElement>('input[value=strict]')?.click()
  const country = popup.querySelector<HTMLSelectElement>('select[name=country]')
  if (country) country.value = '1'
  country?.dispatchEvent(new Event('change'))
  expect(calls).toEqual([
    ['choose', { ...NOTHING_CHOSEN, filters: [{ kind: 'verified' }] }],
    ['choose', { ...NOTHING_CHOSEN, strictness: 'strict' }],
    ['choose', { ...NOTHING_CHOSEN, filters: [{ kind: 'country', country: 'DE' }] }],
  ])
})

test('what was chosen is said before the verdict, with both ratings, and undone by one tap', () => {
  const popup = draw(resultOf(results['first look, nothing stood out'], { before, choice: chosen }))
  expect(text(popup.querySelector('.chosen p'))).toBe('12 of 48 reviews counted, as you chose. Before: With a pinch of salt')
  expect(text(popup.querySelector('.verdict'))).toContain('48 reviews read of 4,318 ratings')
  expect(text(popup.querySelector('.ratings'))).toContain('3.8 to 4.7 trusted')
  expect(text(popup.querySelector('.ratings'))).toContain('before: 4.3 to 4.7')
  expect(popup.querySelector<HTMLInputElement>('input[name=verified]')?.checked).toBe(true)
  popup.querySelector<HTMLButtonElement>('.chosen button')?.click()
  expect(calls).toEqual([['choose', NOTHING_CHOSEN]])
})

test('nothing left is said, and undone as well', () => {
  const none = { ...results['too few'], basis: { ...results.few.basis, read: 0 }, standings: [] }
  expect(text(draw(resultOf(none, { before, choice: chosen })).querySelector('.chosen'))).toContain(
    'No review is left with what you chose.',
  )
})

test('a review is set aside by one tap, one that is weighed down is counted in full, and both are taken back', async () => {
  const standings = results.some.standings.map((one) => (one.review === 'R4' ? { ...one, weight: 0.1 } : one))
  const popup = draw(resultOf({ ...results.some, standings }, { choice: { ...NOTHING_CHOSEN, setAside: ['R2'] } }))
  const press = (where: string, name: string) =>
    [...popup.querySelectorAll<HTMLElement>(`${where} button`)].find((button) => text(button) === name)?.click()
  press('.side-pro.voice', 'Set aside')
  press('.group-signs', 'I disagree, count it in full')
  press('.side-con.voice', 'Count it again')
  expect(calls).toEqual([
    ['choose', { ...NOTHING_CHOSEN, setAside: ['R2', 'R12'] }],
    ['choose', { ...NOTHING_CHOSEN, setAside: ['R2'], takenBack: ['R4'] }],
    ['choose', NOTHING_CHOSEN],
  ])
  expect(text(popup.querySelector('.own'))).toContain('Judged by you: 1 review')
  expect(text(popup.querySelector('.own .own-word'))).toBe('Set aside by you.')
})
