import { parse } from './clauses.ts'
import { english } from './english/english.ts'
import type { PolarityModel } from './model/polarity-model.ts'
import { asker } from './verdict.ts'

/** How far an English sentence praises (above 0) or blames, in log-odds; 0 when nothing can be said. */
export function sentencePolarity(text: string, model: PolarityModel | null): number {
  const language = english(model)
  let total = 0
  for (const sentence of parse(text, language)) total += asker(sentence, language)(null, null).polarity
  return total
}
