import { expect, test } from 'vitest'

import { hasMonths, monthOf } from '../../../src/sites/values/months.ts'

const FORMS: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { dateStyle: 'medium' }]

test.each('en de fr es it pt nl pl sv tr da nb fi cs ro hu ru el'.split(' '))(
  'months are known as the browser writes them in %s',
  (locale) => {
    const written = FORMS.flatMap((form) => monthsIn(locale, form)).filter(({ word }) => word.length > 2)
    expect(written.filter(({ word, month }) => monthOf(word, locale) !== month)).toEqual([])
  },
)

function monthsIn(locale: string, form: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, place) => {
    const name = format.formatToParts(Date.UTC(2024, place, 15)).find(({ type }) => type === 'month')?.value ?? ''
    return { word: /\p{L}[\p{L}\p{M}]*/u.exec(name)?.[0] ?? '', month: place + 1 }
  })
}

test.each([
  ['Jänner', 'de-AT', 1],
  ['Sept', 'en-GB', 9],
  ['MÄRZ', 'de', 3],
  ['ma', 'en', null],
  ['kettle', 'en', null],
])('%s is month %s of %s', (word, locale, month) => {
  expect(monthOf(word, locale)).toBe(month)
})

test('the frequent languages need no words of the browser', () => {
  expect(['en-US', 'de', 'pt_BR', 'ja', 'ru'].map(hasMonths)).toEqual([true, true, true, false, false])
})
