import { en } from './en.ts'

/** A sentence of the interface. */
export type Sentence = keyof typeof en

/**
 * The names of a sentence's placeholders: `{count}` as it is, `{count|one:review|other:reviews}` for a word that follows the number,
 * `{share|percent}` (0 to 1), `{mean|rating}` (one decimal, always), `{reviews|whole}`, `{day|date}` (`YYYY-MM-DD`) and `{from|country}` (ISO 3166-1) by the locale's rules.
 */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Placeholder<Rest>
  : never

type Values<Key extends Sentence> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<(typeof en)[Key]>, string | number>>]

/** The sentences of one language, with English's keys and placeholders. */
export type Words = { readonly [Key in Sentence]: string }

/** Says a sentence in the interface's language. */
export type Say = <Key extends Sentence>(key: Key, ...values: Values<Key>) => string

/** Sentences of one language as a function. */
export function speak(words: Words, locale: string): Say {
  const write = writer(locale)
  return (key, ...[values]) => fill(words[key], values ?? {}, write)
}

/** Says a sentence whose key is put together at run time; an unknown key gives `null`. */
export function sayByName(say: Say, key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  return isSentence(key) ? say(key, ...([values] as unknown as Values<typeof key>)) : null
}

function isSentence(key: string): key is Sentence {
  return Object.hasOwn(en, key)
}

/** Writes a value as a placeholder asks: by a format's name, by plural forms, or plainly. */
type Write = (value: string | number, how: string | undefined) => string

const PLACEHOLDER = /\{(\w+)(?:\|([^}]*))?\}/gu

function fill(text: string, values: Readonly<Record<string, string | number>>, write: Write): string {
  return text.replace(PLACEHOLDER, (_, name: string, how?: string) => write(values[name] ?? '', how))
}

function writer(locale: string): Write {
  const plural = new Intl.PluralRules(locale)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const rating = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const country = new Intl.DisplayNames(locale, { type: 'region' })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (value, how) => {
    if (how?.includes(':')) return formFor(how, plural.select(Number(value)))
    if (how === 'date') return writeDate(String(value), date)
    if (how === 'country') return writeCountry(String(value), country)
    if (typeof value === 'string') return value
    if (how === 'percent') return percent.format(value)
    if (how === 'rating') return rating.format(value)
    return (how === 'whole' ? whole : plain).format(value)
  }
}

function writeDate(day: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : format.format(time)
}

const COUNTRY = /^[A-Z]{2}$/u

function writeCountry(code: string, names: Intl.DisplayNames): string {
  return COUNTRY.test(code) ? (names.of(code) ?? code) : code
}

function formFor(forms: string, category: string): string {
  const pairs = forms.split('|').map((form) => form.split(':'))
  const [, word] = pairs.find(([name]) => name === category) ?? pairs.at(-1) ?? []
  return word ?? ''
}
