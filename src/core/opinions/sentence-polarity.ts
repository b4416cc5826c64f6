import { parse } from './clauses.ts'
import { english } from './english/english.ts'
import { weighWords } from './weigh-words.ts'

/** How far an English sentence praises (above 0) or blames; 0 when nothing can be said. */
export function sentencePolarity(text: string): number {
  const language = english()
  let total = 0
  for (const sentence of parse(text, language)) for (const value of weighWords(sentence, language)) total += value
  return total
}
