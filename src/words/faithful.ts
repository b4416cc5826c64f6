import type { Placeholder } from './say.ts'

/** Holds the sentences of a language against English, by types alone. */
export function faithfulTo<English extends Sentences>() {
  return <const Words extends Sentences>(words: Words & Faithful<Words, English>): { readonly [Key in keyof English]: string } => words
}

type Sentences = Readonly<Record<string, string>>

/** What a language must be like to say all that English says: the same keys, no more and no fewer, each with the same placeholders. */
type Faithful<Words extends Sentences, English extends Sentences> = {
  readonly [Key in keyof Words | keyof English]: Key extends keyof English
    ? Key extends keyof Words
      ? SameAs<Placeholder<Words[Key]>, Placeholder<English[Key]>>
      : string
    : { readonly unknownKey: Key }
}

/** A string, or else what is missing and what is too much. */
type SameAs<Given, Wanted> = [Wanted, Given] extends [Given, Wanted]
  ? string
  : { readonly missing: Exclude<Wanted, Given>; readonly unknown: Exclude<Given, Wanted> }
