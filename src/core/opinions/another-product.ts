import type { Parsed } from './clauses.ts'
import type { ProductWords } from './product-words.ts'

/** Whether a sentence of a review speaks of another product by its name: "We had a Kettler before and it was overpriced". */
export function namesAnother(text: string, sentence: Parsed, product: ProductWords): boolean {
  return sentence.lexemes.some(({ isFormerly }, at) => isFormerly && isOtherName(text, sentence, afterArticle(sentence, at + 1), product))
}

// Capitals alone may be shouted.
const NAME = /^\p{Lu}\p{Ll}/u

function afterArticle({ lexemes }: Parsed, at: number): number {
  return lexemes[at]?.isStopWord === true ? at + 1 : at
}

function isOtherName(text: string, { words, stems, lexemes }: Parsed, at: number, { heads }: ProductWords): boolean {
  const word = words[at]
  return (
    word !== undefined && lexemes[at]?.isStopWord === false && !heads.has(stems[at] ?? '') && NAME.test(text.slice(word.start, word.end))
  )
}
