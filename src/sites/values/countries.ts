import { fold, localeTag } from './locales.ts'
import { monthOf } from './months.ts'

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
  if (words.every((word) => word.length < 3 || monthOf(word, locale ?? 'en') !== null)) return null
  const frequent = frequentCountry(words, locale)
  if (frequent !== null) return frequent
  const tried = [...new Set([localeTag(locale), 'en'])]
  const exact = tried.map((tag) => countryNames(tag).find(({ name }) => isWritten(name, folded, words))).find(Boolean)
  const found = exact ?? tried.flatMap(countryNames).find(({ name }) => isNamed(name, words, isSameStem))
  return found?.code ?? null
}

/** Where most reviews come from, as the browser names it in the frequent languages: asking it takes 10 to 40 ms the first time. */
const CODES = 'US GB CA AU IE IN DE AT CH FR BE IT ES PT MX BR NL SE PL TR AE SA EG JP SG ZA'.split(' ')
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'United States,United Kingdom,Canada,Australia,Ireland,India,Germany,Austria,Switzerland,France,Belgium,Italy,Spain,Portugal,Mexico,Brazil,Netherlands,Sweden,Poland,Türkiye,United Arab Emirates,Saudi Arabia,Egypt,Japan,Singapore,South Africa',
  de: 'Vereinigte Staaten,Vereinigtes Königreich,Kanada,Australien,Irland,Indien,Deutschland,Österreich,Schweiz,Frankreich,Belgien,Italien,Spanien,Portugal,Mexiko,Brasilien,Niederlande,Schweden,Polen,Türkei,Vereinigte Arabische Emirate,Saudi-Arabien,Ägypten,Japan,Singapur,Südafrika',
  fr: 'États-Unis,Royaume-Uni,Canada,Australie,Irlande,Inde,Allemagne,Autriche,Suisse,France,Belgique,Italie,Espagne,Portugal,Mexique,Brésil,Pays-Bas,Suède,Pologne,Turquie,Émirats arabes unis,Arabie saoudite,Égypte,Japon,Singapour,Afrique du Sud',
  es: 'Estados Unidos,Reino Unido,Canadá,Australia,Irlanda,India,Alemania,Austria,Suiza,Francia,Bélgica,Italia,España,Portugal,México,Brasil,Países Bajos,Suecia,Polonia,Turquía,Emiratos Árabes Unidos,Arabia Saudí,Egipto,Japón,Singapur,Sudáfrica',
  it: 'Stati Uniti,Regno Unito,Canada,Australia,Irlanda,India,Germania,Austria,Svizzera,Francia,Belgio,Italia,Spagna,Portogallo,Messico,Brasile,Paesi Bassi,Svezia,Polonia,Turchia,Emirati Arabi Uniti,Arabia Saudita,Egitto,Giappone,Singapore,Sudafrica',
  pt: 'Estados Unidos,Reino Unido,Canadá,Austrália,Irlanda,Índia,Alemanha,Áustria,Suíça,França,Bélgica,Itália,Espanha,Portugal,México,Brasil,Países Baixos,Suécia,Polônia,Turquia,Emirados Árabes Unidos,Arábia Saudita,Egito,Japão,Singapura,África do Sul',
  nl: 'Verenigde Staten,Verenigd Koninkrijk,Canada,Australië,Ierland,India,Duitsland,Oostenrijk,Zwitserland,Frankrijk,België,Italië,Spanje,Portugal,Mexico,Brazilië,Nederland,Zweden,Polen,Turkije,Verenigde Arabische Emiraten,Saoedi-Arabië,Egypte,Japan,Singapore,Zuid-Afrika',
  pl: 'Stany Zjednoczone,Wielka Brytania,Kanada,Australia,Irlandia,Indie,Niemcy,Austria,Szwajcaria,Francja,Belgia,Włochy,Hiszpania,Portugalia,Meksyk,Brazylia,Holandia,Szwecja,Polska,Turcja,Zjednoczone Emiraty Arabskie,Arabia Saudyjska,Egipt,Japonia,Singapur,Republika Południowej Afryki',
  sv: 'USA,Storbritannien,Kanada,Australien,Irland,Indien,Tyskland,Österrike,Schweiz,Frankrike,Belgien,Italien,Spanien,Portugal,Mexiko,Brasilien,Nederländerna,Sverige,Polen,Turkiet,Förenade Arabemiraten,Saudiarabien,Egypten,Japan,Singapore,Sydafrika',
  tr: 'Amerika Birleşik Devletleri,Birleşik Krallık,Kanada,Avustralya,İrlanda,Hindistan,Almanya,Avusturya,İsviçre,Fransa,Belçika,İtalya,İspanya,Portekiz,Meksika,Brezilya,Hollanda,İsveç,Polonya,Türkiye,Birleşik Arap Emirlikleri,Suudi Arabistan,Mısır,Japonya,Singapur,Güney Afrika',
}
/** Letters; what is left of a shorter name when it is bent could be another one. */
const MIN_STEM = 5

function frequentCountry(words: readonly string[], locale: string | null): string | null {
  const language = localeTag(locale).split('-', 1)[0]?.toLowerCase() ?? ''
  const names = (FREQUENT[language]?.split(',') ?? []).map((name) => fold(name).match(WORDS) ?? [])
  const exact = names.findIndex((name) => isNamed(name, words, isSameWord))
  const place = exact < 0 ? names.findIndex((name) => isLong(name) && isNamed(name, words, isSameStem)) : exact
  return CODES[place] ?? null
}

function isLong(name: readonly string[]): boolean {
  return name.every((word) => word.length >= MIN_STEM + 2)
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
