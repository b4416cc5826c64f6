import { en } from './en.ts'

/** A sentence of the interface. */
export type Sentence = keyof typeof en

/**
 * The names of a sentence's placeholders: `{count}`, or `{count|one:review|other:reviews}` for a word that follows the number.
 * A number is written by the locale's rules.
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
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const write = (value: string | number) => (typeof value === 'number' ? number.format(value) : value)
  return (key, ...[values]) => fill(words[key], values ?? {}, plural, write)
}

/** Says a sentence whose key is put together at run time; an unknown key gives `null`. */
export function sayByName(say: Say, key: string, values: Readonly<Record<string, string | number>>): string | null {
  return isSentence(key) ? say(key, ...([values] as unknown as Values<typeof key>)) : null
}

function isSentence(key: string): key is Sentence {
  return Object.hasOwn(en, key)
}

const PLACEHOLDER = /\{(\w+)(?:\|([^}]*))?\}/gu

function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  plural: Intl.PluralRules,
  write: (value: string | number) => string,
): string {
  return text.replace(PLACEHOLDER, (_, name: string, forms?: string) => {
    const value = values[name] ?? ''
    return forms === undefined ? write(value) : formFor(forms, plural.select(Number(value)))
  })
}

function formFor(forms: string, category: string): string {
  const pairs = forms.split('|').map((form) => form.split(':'))
  const [, word] = pairs.find(([name]) => name === category) ?? pairs.at(-1) ?? []
  return word ?? ''
}
