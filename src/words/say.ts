import type { en } from './en.ts'
import { writer, type Value, type Write } from './writer.ts'

/** A sentence of the interface. */
export type Sentence = keyof typeof en

/**
 * The placeholders of a sentence. `{count}` is written as it is and `{count|one:# review|other:# reviews}` by the locale's plural rules, `#` being the number itself;
 * `{share|percent}` (0 to 1), `{share|hundredths}` (0 to 100), `{mean|rating}` (one decimal, always), `{reviews|whole}`, `{day|date}` (`YYYY-MM-DD`), `{from|month}` (`YYYY-MM`), `{until|time}` (ms since 1970),
 * `{from|country}` (ISO 3166-1) and `{shops|list}` by its other rules. Plural forms are each language's own affair: what counts is the name.
 */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? WithoutForms<Inside> | Placeholder<Rest>
  : never

type WithoutForms<Inside extends string> = Inside extends `${infer Name}|${string}:${string}` ? Name : Inside

/** What a placeholder is filled with, by name. */
export type Values<Text extends string> = {
  readonly [Slot in Placeholder<Text> as Slot extends `${infer Name}|${string}` ? Name : Slot]: Slot extends `${string}|list`
    ? readonly string[]
    : string | number
}

/** Says a sentence in the interface's language. */
export type Say = SayOf<typeof en>

/** Says those sentences that are given in English here. */
export type SayOf<English extends Readonly<Record<string, string>>> = <Key extends keyof English>(
  key: Key,
  ...values: [Placeholder<English[Key]>] extends [never] ? [] : [values: Values<English[Key]>]
) => string

/** Sentences of one language as a function; `English` gives the keys and placeholders. A key that is not among them says nothing (`''`). */
export function speak<English extends Readonly<Record<string, string>>>(
  words: { readonly [Key in keyof English]: string },
  locale: string,
): SayOf<English> {
  const write = writer(locale)
  const known = new Map<keyof English, string>(Object.entries(words))
  return (key, ...[values]) => fill(known.get(key) ?? '', values ?? {}, write)
}

const PLACEHOLDER = /\{(\w+)(?:\|([^}]*))?\}/gu

function fill(text: string, values: Readonly<Record<string, Value>>, write: Write): string {
  return text.replace(PLACEHOLDER, (_, name: string, how?: string) => write(values[name] ?? '', how))
}
