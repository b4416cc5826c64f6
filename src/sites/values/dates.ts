import { monthOf } from './months.ts'
import { asciiDigits } from './numbers.ts'
import { daysAgo } from './relative-dates.ts'

/** What a written date is read against. */
export interface DateContext {
  /** The time of reading, for dates such as `yesterday`. */
  readonly now: Date
  /** The page's language (BCP 47), tried first; `null` where the page does not say. */
  readonly locale: string | null
}

/**
 * The first date of a text, absolute or relative, as `YYYY-MM-DD`. `null` where there is none, where it is not known to the week
 * (`May 2019`, `5 months ago`), and where it makes no sense: no such day, before 1995, later than tomorrow.
 */
export function parseDate(text: string, context: DateContext): string | null {
  const plain = asciiDigits(text.slice(0, MAX_LENGTH).replace(MARKS, '')).trim()
  const day = isoDate(plain) ?? numericDate(plain, context.locale)
  if (day !== null) return plausible(day, context.now)
  for (const locale of localesToTry(plain, context.locale)) {
    const found = namedDate(plain, locale, context) ?? relativeDate(plain, locale, context.now)
    if (found !== null) return plausible(found, context.now)
  }
  return null
}

interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const MAX_LENGTH = 200
/** Before the first web shops with reviews, a date is a mistake. */
const FIRST_YEAR = 1995

const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
const ISO = /(?<!\d)(\d{4})-(\d\d?)-(\d\d?)(?!\d)/u
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/u
const EPOCH = /^\d{10}(?:\d{3})?$/u
/** Japanese, Chinese, Korean; and with full stops or slashes. */
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[年년./]\s*(\d\d?)\s*[月월./]\s*(\d\d?)(?!\d)/u
const YEAR_LAST = /(?<!\d)(\d\d?)\s?([./-])\s?(\d\d?)\s?[./-]\s?(\d{4}|\d\d)(?!\d)/u
const VIETNAMESE = /(?<!\d)(\d\d?)\s*(?:tháng|thg)\s*(\d\d?)[\s,]+(?:năm\s+)?(\d{4})/iu
const TOKENS = /\d+|\p{L}[\p{L}\p{M}]*/gu

/** The languages of the shops, the frequent ones first; tried where the page's own language and English find nothing. */
const LOCALES = 'en de fr es it pt nl pl sv tr ja ar ro cs hu ru he bg el ko uk sk da nb fi hi zh id vi th'.split(' ')

/** Words in a script of its own are of a language that is written in it. */
const FOREIGN = /[^\P{L}\p{Script=Latin}]/u
const FOREIGN_LOCALES = new Set('ja ar ru he bg el ko uk hi zh th'.split(' '))

function isForeign(locale: string): boolean {
  return FOREIGN_LOCALES.has(locale)
}

function isLatin(locale: string): boolean {
  return !isForeign(locale)
}

function isoDate(text: string): Day | null {
  if (EPOCH.test(text)) return epochDay(Number(text.slice(0, 10)))
  const match = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_FIRST.exec(text)
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function epochDay(seconds: number): Day {
  const time = new Date(seconds * 1000)
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
}

function numericDate(text: string, locale: string | null): Day | null {
  const vietnamese = VIETNAMESE.exec(text)
  if (vietnamese !== null) return { day: Number(vietnamese[1]), month: Number(vietnamese[2]), year: Number(vietnamese[3]) }
  const match = YEAR_LAST.exec(text)
  if (match === null) return null
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')]
  const monthFirst = second > 12 || (first <= 12 && match[2] === '/' && isMonthFirst(locale))
  return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** Of the languages of the shops only the English of the United States (and of pages that name no country) writes the month first. */
function isMonthFirst(locale: string | null): boolean {
  return /^en(?:[-_]us)?$/iu.test(locale ?? '')
}

function localesToTry(text: string, locale: string | null): readonly string[] {
  const first = locale === null ? [] : [locale]
  const couldBeNamed = /\p{L}/u.test(text) && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text)
  return couldBeNamed || locale === null ? [...first, ...LOCALES.filter(FOREIGN.test(text) ? isForeign : isLatin)] : [...first, 'en']
}

/** `7 de febrero de 2024`, `April 19, 2020`, `2024. január 12.`: the month by name, the day and the year near it. */
function namedDate(text: string, locale: string, { now, locale: pageLocale }: DateContext): Day | null {
  const tokens = text.match(TOKENS) ?? []
  for (const [place, token] of tokens.entries()) {
    const month = /^\d/u.test(token) ? null : monthOf(token, locale)
    const day = month === null ? null : nearest(tokens, place, /^(?:0?[1-9]|[12]\d|3[01])$/u)
    if (month === null || day === null) continue
    const year = nearest(tokens, place, /^(?:19|20)\d\d$/u)
    if (year !== null) return { year, month, day }
    if (locale === pageLocale) return { year: lastYearWith(month, day, now), month, day }
  }
  return null
}

/** Words such as `de` and `of` may stand between. */
const REACH = 3

function nearest(tokens: readonly string[], place: number, shape: RegExp): number | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const found = [tokens[place - distance], tokens[place + distance]].find((token) => token !== undefined && shape.test(token))
    if (found !== undefined) return Number(found)
  }
  return null
}

/** A date without a year is the last such day. */
function lastYearWith(month: number, day: number, now: Date): number {
  const isPast = month < now.getMonth() + 1 || (month === now.getMonth() + 1 && day <= now.getDate())
  return now.getFullYear() - (isPast ? 0 : 1)
}

function relativeDate(text: string, locale: string, now: Date): Day | null {
  const days = daysAgo(text, locale)
  if (days === null) return null
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  return { year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() }
}

function plausible({ year, month, day }: Day, now: Date): string | null {
  const time = new Date(Date.UTC(year, month - 1, day))
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  const tomorrow = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return exists && year >= FIRST_YEAR && time.getTime() <= tomorrow ? time.toISOString().slice(0, 10) : null
}
