import { fold, localeTag } from './locales.ts'

/** How many days ago a text says something was (`3 days ago`, `gestern`, `2週間前`), in one language; `null` where it says nothing, or only months or years. */
export function daysAgo(text: string, locale: string): number | null {
  const plain = tidy(text)
  // Most pages are in English, or have it tried: the browser takes 10 to 40 ms to load its words the first time.
  if (/^en(?:-|$)/iu.test(locale)) return daysAgoInEnglish(plain)
  return namedDay(plain, locale) ?? countedDays(plain, locale) ?? countedDays(plain.replace(ONE, '1'), locale) ?? stemmedDays(plain)
}

/** Months and years are too coarse for a date. */
const DAYS = [
  ['second', 0],
  ['minute', 0],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
] as const

/** A longer wait is not written in these units. */
const MAX_COUNT = 400
const STYLES = ['long', 'short', 'narrow'] as const

/** `a day ago`, `vor einem Tag`; the first such word of a text. */
const ONE = /(?<!\p{L})(?:an?|one|eine[mr]?|une?|una|uma?|een)(?!\p{L})/u
const UNSPACED = /\s*([\u3000-\u9fff\uac00-\ud7af])\s*/gu

const ENGLISH_DAYS = ['today', 'yesterday']
const ENGLISH = /(?<![\p{L}\p{Nd}.,])(\d{1,3}|an?|one) ?(second|sec|minute|min|hour|hr|day|week|wk|s|m|h|d|w)s?\.? ago(?![\p{L}\p{Nd}])/u
const ENGLISH_UNITS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7 }

function daysAgoInEnglish(text: string): number | null {
  const named = ENGLISH_DAYS.findIndex((day) => contains(text, day))
  if (named >= 0) return named
  const [, count = '', unit = ''] = ENGLISH.exec(text) ?? []
  if (unit === '' || Number(count) === 0 || Number(count) > MAX_COUNT) return null
  return Math.floor((Number(count) || 1) * (ENGLISH_UNITS[unit.slice(0, 1)] ?? 0))
}

const formats = new Map<string, Intl.RelativeTimeFormat>()

function namedDay(text: string, locale: string): number | null {
  const format = formatFor(locale, 'long', 'auto')
  const days = [0, 1, 2].find((count) => contains(text, tidy(format.format(-count, 'day'))))
  return days ?? null
}

function countedDays(text: string, locale: string): number | null {
  const counts = (text.match(/\d+/gu) ?? []).slice(0, 4).map(Number)
  for (const count of counts.filter((count) => count > 0 && count <= MAX_COUNT)) {
    const unit = DAYS.find(([unit]) =>
      STYLES.some((style) => contains(text, tidy(formatFor(locale, style, 'always').format(-count, unit)))),
    )
    if (unit !== undefined) return Math.floor(count * unit[1])
  }
  return null
}

/** Days and weeks of languages with more endings than shops get right, as `fold` writes them. */
const STEMMED =
  /(\d{1,3}) (?:de )?(?:(дн|ден|zi(?:le)?(?!\p{L})|يوم|ايام|dn[iyu](?!\p{L})|nap(?:ja|pal))|недел|sapt|اسبوع|اسابيع|tyg|tyd|het[ei])/u
const AGO = /назад|тому|acum|قبل|منذ|temu|pred|nap(?:ja|pal)|het[ei]/u

/** Without the grammar of the language. */
function stemmedDays(text: string): number | null {
  const match = AGO.test(text) ? STEMMED.exec(text) : null
  return match === null ? null : Number(match[1]) * (match[2] === undefined ? 7 : 1)
}

function formatFor(locale: string, style: Intl.RelativeTimeFormatStyle, numeric: 'always' | 'auto'): Intl.RelativeTimeFormat {
  const key = `${locale} ${style} ${numeric}`
  const format = formats.get(key) ?? new Intl.RelativeTimeFormat([`${localeTag(locale)}-u-nu-latn`, 'en'], { style, numeric })
  formats.set(key, format)
  return format
}

function tidy(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').replace(UNSPACED, '$1')
}

/** As words of their own where the script parts words: Hungarian `ma` (today) is no part of `március`. */
function contains(text: string, words: string): boolean {
  const at = text.indexOf(words)
  if (at < 0 || words > '\u3000') return at >= 0
  return !/[\p{L}\p{Nd}]/u.test(text.slice(Math.max(0, at - 1), at) + text.slice(at + words.length, at + words.length + 1))
}
