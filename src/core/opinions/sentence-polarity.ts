import { languageOf } from '../text/language.ts'
import { parse } from './clauses.ts'
import { languageOfCode, type Models } from './models.ts'
import { asker } from './verdict.ts'

/** How far a text praises (above 0) or blames, in log-odds; 0 when nothing can be said, also of a language that is not loaded. */
export function sentencePolarity(text: string, models: Models): number {
  const language = languageOfCode(languageOf(text) ?? 'en', models) ?? languageOfCode('en', models)
  if (language === null) return 0
  let total = 0
  for (const sentence of parse(text, language)) total += asker(sentence, language)(null, null).polarity
  return total
}
