/** Says sentences, whichever: a `Say` of all sentences or of some. */
export type SayAny = (key: never, ...values: never) => string

/** Says a sentence whose key is put together at run time; an unknown key gives `null`. */
export function sayByName(say: SayAny, key: string, values: Readonly<Record<string, unknown>> = {}): string | null {
  // The compiler cannot know which placeholders the sentence of such a key has.
  const sayNamed = say as (key: string, values: Readonly<Record<string, unknown>>) => string
  return sayNamed(key, values) || null
}
