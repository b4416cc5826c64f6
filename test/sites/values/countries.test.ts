import { expect, it } from 'vitest'

import { parseCountry } from '../../../src/sites/values/countries.ts'

it.each([
  ['Reviewed in the United States on April 19, 2020', 'en-us', 'US'],
  ['Reviewed in Turkey on 3 May 2020', 'en-gb', 'TR'],
  ['Rezension aus dem Vereinigten Königreich vom 5. Juli 2020', 'de-de', 'GB'],
  ['Commenté aux États-Unis le 3 août 2019', 'fr-fr', 'US'],
  ['Avaliado na Holanda em 14 de maio de 2026', 'pt-br', 'NL'],
  ['Recenzja ze Stanów Zjednoczonych napisana', 'pl-pl', 'US'],
  ['Birleşik Krallık’ta 7 Kasım 2024', 'tr-tr', 'GB'],
  ['2024年3月5日にアメリカ合衆国でレビュー済み', 'ja-jp', 'US'],
  ['تمت المراجعة في المملكة العربية السعودية في ٧ فبراير', 'ar-ae', 'SA'],
  ['GB', null, 'GB'],
  ['29 mars 2017', 'fr-fr', null],
  ['May 29, 2017', 'en', null],
])('%s names its country: %s, %s', (text, locale, country) => {
  expect(parseCountry(text, locale)).toBe(country)
})
