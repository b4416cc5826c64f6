import { languageOf } from '../text/language.ts'
import { parse } from './clauses.ts'
import { languageOfCode, type Models } from './models.ts'
import { asker } from './verdict.ts'

/**
 * How far each of several texts praises (above 0) or blames, in log-odds as `surer` tempers them; 0 when nothing can be said, also of a language that is not loaded.
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
  // What the model leans to before it has read a word is counted once, however many sentences there are.
  const bias = language.model?.polarity.bias ?? 0
  let [total, said, length] = [bias, 0, 0]
  for (const sentence of parse(text, language)) {
    const verdict = asker(sentence, language)(null, null)
    total += verdict.polarity - bias
    said += verdict.words
    length += sentence.words.length * sentence.grain
  }
  return surer(total, said, length)
}

/** Log-odds of a text of so many words in the measure of how far they can be trusted: many words add up to more than they know, and where the word lists (`said`) agree it is surer. */
export function surer(logOdds: number, said: number, words: number): number {
  return (logOdds * (logOdds * said > 0 ? AGREED : 1)) / (Math.max(1, words) / USUAL_WORDS) ** LENGTH_POWER
}

// Lifts the surest three quarters of SemEval's laptops from .944 to .952 right, of its restaurants from .946 to .952: `npm run measure-opinions`.
const AGREED = 1.5
const LENGTH_POWER = 0.25
const USUAL_WORDS = 15
