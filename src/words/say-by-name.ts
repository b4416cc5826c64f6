import { en } from './en.ts'
import type { Say } from './say.ts'

/** Says a sentence whose key is put together at run time; an unknown key gives `null`. */
export function sayByName(say: Say, key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  // The compiler cannot know which placeholders the sentence of such a key has.
  const sayAny = say as (key: string, values: Readonly<Record<string, string | number>>) => string
  return Object.hasOwn(en, key) ? sayAny(key, values) : null
}
