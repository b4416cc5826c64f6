import { fold, localeTag } from './locales.ts'

/** The country (ISO 3166-1 alpha-2) that a text names in a language (`Rezension aus dem Vereinigten Königreich`), or its two capital letters alone; else `null`. */
export function parseCountry(text: string, locale: string | null): string | null {
  if (/^[A-Z]{2}$/u.test(text)) return text
  // The day stands beside the country, and is none.
  const words = text.slice(0, MAX_LENGTH).replace(/\d+/gu, '0')
  const key = `${locale} ${words}`
  const known = found.get(key)
  if (known !== undefined) return known
  if (found.size >= MAX_FOUND) found.clear()
  const country = findCountry(words, locale)
  found.set(key, country)
  return country
}

/** The reviews of a page come from a few countries and months. */
const found = new Map<string, string | null>()
const MAX_FOUND = 500

function findCountry(text: string, locale: string | null): string | null {
  const folded = fold(text)
  const words = folded.match(WORDS) ?? []
  const tried = [...new Set([localeTag(locale), 'en'])]
  const exact = tried.map((tag) => countryNames(tag).find(({ name }) => isWritten(name, folded, words))).find(Boolean)
  const found = exact ?? tried.flatMap(countryNames).find(({ name }) => isNamed(name, words, isSameStem))
  return found?.code ?? null
}

interface Country {
  readonly code: string
  /** The words of the name. */
  readonly name: readonly string[]
}

const MAX_LENGTH = 200
const WORDS = /\p{L}[\p{L}\p{M}]*/gu
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** Codes of regions that are no countries, and old ones that the browser takes for those of today. */
const NO_COUNTRY = new Set('EU EZ QO UN XA XB ZZ AN BU CS DD FX NT QU SU TP UK YD YU ZR'.split(' '))

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
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' })
  const countries = [...countryCodes().map((code) => [code, names.of(code) ?? ''] as const), ...ALSO]
    .map(([code, name]) => ({ code, name: fold(name).match(WORDS) ?? [] }))
    .filter(({ name }) => name.length > 0)
    .sort((a, b) => b.name.join('').length - a.name.join('').length)
  cache.set(locale, countries)
  return countries
}

function countryCodes(): readonly string[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NO_COUNTRY.has(code))
}

/** Thai, Japanese, Chinese and Korean, which write on without a space, stand after this. */
const FIRST_UNSPACED = '\u0e00'

function isWritten(name: readonly string[], text: string, words: readonly string[]): boolean {
  const [first = ''] = name
  if (first > FIRST_UNSPACED) return text.includes(name.join(''))
  return words.includes(first) && isNamed(name, words, isSameWord)
}

type Compare = (word: string, wanted: string) => boolean

function isNamed(name: readonly string[], words: readonly string[], isSame: Compare): boolean {
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
