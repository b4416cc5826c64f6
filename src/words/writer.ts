/** What a placeholder can be filled with. */
export type Value = string | number | readonly string[]

/** Writes a value as a placeholder asks: by a format's name, by plural forms (`one:# review|other:# reviews`), or plainly. */
export type Write = (value: Value, how: string | undefined) => string

/** Writes values by the rules of a locale; a format is made when it is first asked for, since most pages need few. */
export function writer(locale: string): Write {
  const made = new Map<string, Format>()
  const format = (name: string): Format => {
    const known = made.get(name) ?? (FORMATS[name] ?? number)(locale)
    made.set(name, known)
    return known
  }
  return (value, how = 'number') => {
    const plurals = how.includes(':')
    if (plurals) return formFor(how, format('plural')(value), format('number')(value))
    return format(how)(value)
  }
}

type Format = (value: Value) => string

const FORMATS: Readonly<Record<string, (locale: string) => Format>> = {
  number,
  whole: (locale) => numeric(locale, { maximumFractionDigits: 0 }),
  rating: (locale) => numeric(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  percent,
  hundredths: (locale) => {
    const write = percent(locale)
    return (value) => write(Number(value) / 100)
  },
  plural: (locale) => {
    const rules = new Intl.PluralRules(locale)
    return (value) => rules.select(Number(value))
  },
  date: (locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
    return (day) => (Number.isNaN(Date.parse(String(day))) ? String(day) : format.format(Date.parse(String(day))))
  },
  time: (locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    return (moment) => format.format(Number(moment))
  },
  month: (locale) => {
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' })
    return (month) => (Number.isNaN(Date.parse(String(month))) ? String(month) : format.format(Date.parse(String(month))))
  },
  country: (locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    return (code) => (COUNTRY.test(String(code)) ? (names.of(String(code)) ?? String(code)) : String(code))
  },
  list: (locale) => {
    const list = new Intl.ListFormat(locale)
    return (names) => list.format([names].flat().map((name) => apart(String(name), locale)))
  },
}

const COUNTRY = /^[A-Z]{2}$/u

function number(locale: string): Format {
  return numeric(locale, { maximumFractionDigits: 1 })
}

function percent(locale: string): Format {
  return numeric(locale, { style: 'percent', maximumFractionDigits: 0 })
}

/** A name or a quotation that stands where a number could is written as it is. */
function numeric(locale: string, options: Intl.NumberFormatOptions): Format {
  const format = new Intl.NumberFormat(locale, options)
  return (value) => (typeof value === 'number' ? format.format(value) : apart(String(value), locale))
}

function formFor(forms: string, category: string, count: string): string {
  const pairs = forms.split('|').map((form) => form.split(':'))
  const [, words = ''] = pairs.find(([name]) => name === category) ?? pairs.at(-1) ?? []
  return words.replace('#', () => count)
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Words of a page keep their own direction within a sentence of another: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates. */
function apart(words: string, locale: string): string {
  const mayMix = isRightToLeft(locale) || RIGHT_TO_LEFT.test(words)
  return mayMix && words !== '' ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words
}

/** Whether a locale among the interface's is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return locale.split('-')[0] === 'ar'
}
