import { fold, localeTag } from './locales.ts'

/** The month (1 to 12) that a word names in a language, in full or shortened, in any case of the grammar; `null` for any other word. */
export function monthOf(word: string, locale: string): number | null {
  const key = `${locale} ${word}`
  const known = words.get(key)
  if (known !== undefined) return known
  if (words.size >= MAX_WORDS) words.clear()
  const month = findMonth(word, locale)
  words.set(key, month)
  return month
}

/** The dates of a page are written in the same words. */
const words = new Map<string, number | null>()
const MAX_WORDS = 1000

function findMonth(word: string, locale: string): number | null {
  const names = monthNames(localeTag(locale))
  const folded = fold(word)
  const known = names.get(folded) ?? names.get(folded.replace(HEBREW_IN, ''))
  if (known !== undefined || folded.length < 3) return known ?? null
  const longer = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, month]) => month))
  return longer.size === 1 ? ([...longer][0] ?? null) : null
}

/** `ב` (in) is written together with the month. */
const HEBREW_IN = /^ב/u

/** Month names come from the browser, so that the script carries no tables; with a day the grammar asks for another form in some languages. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

const cache = new Map<string, ReadonlyMap<string, number>>()

function monthNames(locale: string): ReadonlyMap<string, number> {
  const cached = cache.get(locale)
  if (cached !== undefined) return cached
  const names = new Map<string, number>()
  for (const form of FORMS) addForm(names, locale, form)
  cache.set(locale, names)
  return names
}

function addForm(names: Map<string, number>, locale: string, form: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat([locale, 'en'], { ...form, calendar: 'gregory', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const name = format.formatToParts(Date.UTC(2024, month - 1, 15)).find((part) => part.type === 'month')?.value ?? ''
    const word = /\p{L}[\p{L}\p{M}]*/u.exec(fold(name))?.[0] ?? ''
    if (word.length > 1 && !names.has(word)) names.set(word, month)
  }
}
