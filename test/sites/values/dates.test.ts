import { describe, expect, it } from 'vitest'

import { parseDate } from '../../../src/sites/values/dates.ts'
import { cpuSeconds } from '../../cpu-seconds.ts'

const NOON = new Date(2026, 5, 15, 12)
const read = (text: string, locale: string | null) => parseDate(text, { now: NOON, locale })

describe('A date is read in the language of its page', () => {
  it.each([
    ['Reviewed in the United States on April 19, 2020', 'en-us', '2020-04-19'],
    ['Reviewed in India on 15 April 2026', 'en-in', '2026-04-15'],
    ['Rezension aus Deutschland vom 5. Juli 2020', 'de-de', '2020-07-05'],
    ['Commenté en France le 3 août 2019', 'fr-fr', '2019-08-03'],
    ['Reseñado en España el 7 de febrero de 2024', 'es-es', '2024-02-07'],
    ['Recensito in Italia il 13 ottobre 2020', 'it-it', '2020-10-13'],
    ['Avaliado no Brasil em 14 de maio de 2026', 'pt-br', '2026-05-14'],
    ['Beoordeeld in Nederland op 7 maart 2024', 'nl-nl', '2024-03-07'],
    ['Granskad i Sverige den 7 februari 2024', 'sv-se', '2024-02-07'],
    ['Recenzja z Polski napisana 7 października 2023', 'pl-pl', '2023-10-07'],
    ["Türkiye'de 7 Kasım 2024 tarihinde değerlendirildi", 'tr-tr', '2024-11-07'],
    ['2024年3月5日に日本でレビュー済み', 'ja-jp', '2024-03-05'],
    ['2024年3月5日 在中国审核', 'zh-cn', '2024-03-05'],
    ['تمت المراجعة في مصر في ٧ فبراير ٢٠٢٤', 'ar-ae', '2024-02-07'],
    ['12 मार्च 2024', 'hi', '2024-03-12'],
    ['19 Iun 2020', 'ro', '2020-06-19'],
    ['12 בינואר 2024', 'he', '2024-01-12'],
    ['2024. január 12.', 'hu', '2024-01-12'],
    ['12. ledna 2024', 'cs', '2024-01-12'],
    ['12 января 2024 г.', 'ru', '2024-01-12'],
    ['12 Ιανουαρίου 2024', 'el', '2024-01-12'],
    ['2024. 3. 5.', 'ko', '2024-03-05'],
    ['ngày 12 tháng 3 năm 2024', 'vi', '2024-03-12'],
    ['19 AĞUSTOS 2024', 'tr', '2024-08-19'],
    ['Dec 3rd, 2020', 'en', '2020-12-03'],
  ])('%s', (text, locale, date) => {
    expect(read(text, locale)).toBe(date)
  })
})

describe('A date is found where the page names no language, or another', () => {
  it.each([
    ['7 de febrero de 2024', null, '2024-02-07'],
    ['12. tammikuuta 2024', null, '2024-01-12'],
    ['28 Eylül 2023', 'en', '2023-09-28'],
    ['April 19, 2020', 'ja', '2020-04-19'],
    ['2 May 2021', 'not a language', '2021-05-02'],
  ])('%s', (text, locale, date) => {
    expect(read(text, locale)).toBe(date)
  })
})

describe('Numbers alone are a date in the order of the page', () => {
  it.each([
    ['2020-09-19T23:59:00-08:00', null, '2020-09-19'],
    ['20200919', null, '2020-09-19'],
    ['1600473600', null, '2020-09-19'],
    ['1600473600000', null, '2020-09-19'],
    ['05.07.2020', 'de', '2020-07-05'],
    ['3/4/2024', 'en-us', '2024-03-04'],
    ['3/4/2024', 'en-gb', '2024-04-03'],
    ['3/4/2024', 'fr', '2024-04-03'],
    ['3/24/2024', 'en-gb', '2024-03-24'],
    ['3/4/24', 'fr', '2024-04-03'],
  ])('%s (%s)', (text, locale, date) => {
    expect(read(text, locale)).toBe(date)
  })
})

describe('A relative date counts from the time of reading', () => {
  it.each([
    ['3 days ago', 'en', '2026-06-12'],
    ['a week ago', 'en', '2026-06-08'],
    ['5 hours ago', 'en', '2026-06-15'],
    ['vor 3 Tagen', 'de', '2026-06-12'],
    ['gestern', 'de', '2026-06-14'],
    ['vor einem Tag', 'de', '2026-06-14'],
    ['il y a 2 jours', 'fr', '2026-06-13'],
    ['hace 2 semanas', 'es', '2026-06-01'],
    ['há 2 dias', 'pt-br', '2026-06-13'],
    ['2 dni temu', 'pl', '2026-06-13'],
    ['3 gün önce', 'tr', '2026-06-12'],
    ['3日前', 'ja', '2026-06-12'],
    ['Вчера, 12:11', 'ru', '2026-06-14'],
    ['Сегодня, 10:46', 'ru', '2026-06-15'],
    ['12 марта, 10:46', 'ru', '2026-03-12'],
    ['12 декабря', 'ru', '2025-12-12'],
  ])('%s', (text, locale, date) => {
    expect(read(text, locale)).toBe(date)
  })
})

describe('What is not known to the week, or makes no sense, is no date', () => {
  it.each([
    ['May, 2019', 'en'],
    ['5 months ago', 'en'],
    ['2 years ago', 'en'],
    ['31/02/2024', 'de'],
    ['February 30, 2024', 'en'],
    ['2031-01-01', null],
    ['1 January 1970', 'en'],
    ['0', null],
    ['week 3 of 2024', 'en'],
    ['Mr 5 may 12 call 2024000', 'de'],
    ['', 'en'],
  ])('%s', (text, locale) => {
    expect(read(text, locale)).toBeNull()
  })
})

it('A very long text costs nothing', () => {
  expect(
    cpuSeconds(() => {
      read('2024-1-'.repeat(500_000), null)
      read('a '.repeat(500_000), null)
    }),
  ).toBeLessThan(1)
})
