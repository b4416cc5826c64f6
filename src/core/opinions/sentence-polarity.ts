import { languageOf } from '../text/language.ts'
import { parse } from './clauses.ts'
import { languageOfCode, type Models } from './models.ts'
import { asker } from './verdict.ts'

/**
 * How far each of several texts praises (above 0) or blames, in log-odds; 0 when nothing can be said, also of a language that is not loaded.
 * A text too short to show its language is taken to be in that of most others, else English.
 */
export function sentencePolarities(texts: readonly string[], models: Models): readonly number[] {
  const shown = texts.map((text) => languageOf(text))
  const usual = mostOf(shown) ?? 'en'
  return texts.map((text, at) => polarity(text, shown[at] ?? usual, models))
}

function mostOf(codes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most = null] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}

function polarity(text: string, code: string, models: Models): number {
  const language = languageOfCode(code, models) ?? languageOfCode('en', models)
  if (language === null) return 0
  let total = 0
  for (const sentence of parse(text, language)) total += asker(sentence, language)(null, null).polarity
  return total
}
