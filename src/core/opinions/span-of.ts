import type { Parsed } from './clauses.ts'
import type { Span } from './nearness.ts'

/** The words of a sentence that a part of the text touches; `null` when it touches none. */
export function spanOf(sentence: Parsed, place: { readonly start: number; readonly end: number }): Span | null {
  const at = sentence.words.findIndex((word) => word.end > place.start && word.start < place.end)
  if (at < 0) return null
  const length = sentence.words.slice(at).findIndex((word) => word.start >= place.end)
  return { at, length: length < 0 ? sentence.words.length - at : length }
}
