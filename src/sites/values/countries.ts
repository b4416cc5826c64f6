import { fold, knownLocale } from './locales.ts'

/** The country (ISO 3166-1 alpha-2) that a text names in a language (`Rezension aus dem Vereinigten Königreich`), or its two capital letters alone; else `null`. */
export function parseCountry(text: string, locale: string | null): string | null {
  if (/^[A-Z]{2}$/u.test(text)) return text
  const folded = fold(text.slice(0, MAX_LENGTH))
  const words = folded.match(WORDS) ?? []
  const tried = [...new Set([knownLocale(locale ?? 'en'), 'en'])].map(countryNames)
  for (const isSame of [isSameWord, isSameStem]) {
    const found = tried.flat().find((country) => isNamed(country, folded, words, isSame))
    if (found !== undefined) return found.code
  }
  return null
}

interface Country {
  readonly code: string
  /** The words of the name. */
  readonly name: readonly string[]
}

const MAX_LENGTH = 200
const WORDS = /\p{L}[\p{L}\p{M}]*/gu
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** Regions that are no countries. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** What shops write and the browser does not: short names and older ones. */
const ALSO: readonly (readonly [string, string])[] = [
  ['US', 'USA'],
  ['GB', 'UK'],
  ['NL', 'Holanda'],
  ['NL', 'Holland'],
  ['TR', 'Turkey'],
]

const cache = new Map<string, readonly Country[]>()

/** All countries as the browser names them, longest name first, so that `Guinea-Bissau` is not `Guinea`. */
function countryNames(locale: string): readonly Country[] {
  const cached = cache.get(locale)
  if (cached !== undefined) return cached
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const countries = [...countryCodes().map((code) => [code, names.of(code) ?? ''] as const), ...ALSO]
    .map(([code, name]) => ({ code, name: fold(name).match(WORDS) ?? [] }))
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => b.name.join('').length - a.name.join('').length)
  cache.set(locale, countries)
  return countries
}

/** Codes that are in use: an old one (`DD`) stands for its successor, and the browser says so. */
function countryCodes(): readonly string[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code,
  )
}

type Compare = (word: string, wanted: string) => boolean

function isNamed({ name }: Country, text: string, words: readonly string[], isSame: Compare): boolean {
  // Thai, Japanese, Chinese and Korean write on without a space.
  if ((name[0] ?? '') > '\u0e00') return text.includes(name.join(''))
  return words.some((_, start) => name.every((wanted, place) => isSame(words[start + place] ?? '', wanted)))
}

function isSameWord(word: string, wanted: string): boolean {
  return word === wanted
}

/** Some languages bend a name: `w Stanach Zjednoczonych`. */
function isSameStem(word: string, wanted: string): boolean {
  const bent = wanted.length <= 4 ? 0 : wanted.length === 5 ? 1 : 2
  const stem = wanted.slice(0, wanted.length - bent)
  return word.startsWith(stem) && word.length <= wanted.length + 4
}
