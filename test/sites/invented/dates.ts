import type { Language } from './languages.ts'

/** When the invented pages are read. */
export const NOW = new Date('2025-06-15T12:00:00Z')

/** How a shop writes a day, `YYYY-MM-DD`. */
export type WriteDate = (day: string, language: Language) => string

const inWords = (day: string, lang: string, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(day))

const inNumbers = (day: string, lang: string) =>
  new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  )

/** The ways that shops write dates in. */
export const DATES: Readonly<Record<string, WriteDate>> = {
  'a time element': (day) => `<time datetime="${day}T09:30:00+00:00">x</time>`,
  'in words': (day, { lang }) => `<span>${inWords(day, lang, 'long')}</span>`,
  'in short words': (day, { lang }) => `<div>${inWords(day, lang, 'short')}</div>`,
  'in words behind others': (day, { lang, on }) => `<div>${on} ${inWords(day, lang, 'long')}</div>`,
  'in numbers': (day, { lang }) => `<span>${inNumbers(day, lang)}</span>`,
  'in numbers of the machine': (day) => `<div>${day}</div>`,
  'by its distance': (day, { daysAgo }) =>
    `<div>${daysAgo.replace('{n}', String(Math.round((Date.parse('2025-06-15') - Date.parse(day)) / 86_400_000)))}</div>`,
}
