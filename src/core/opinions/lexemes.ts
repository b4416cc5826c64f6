import { hash } from './model/hash.ts'
import { numberIn, type Numbered, type Vocabulary } from './phrases.ts'

/** A word as it was met in texts, with what is asked of it wherever it stands. */
export interface Lexeme extends Numbered {
  /** The form in which words are compared. */
  readonly stem: string
  readonly stemHash: number
  /** Of the word as it is written. */
  readonly hash: number
}

/** Looks words up, each once for as long as it is remembered. */
export function lexemes(stem: (word: string) => string, vocabulary: Vocabulary): (word: string) => Lexeme {
  const known = new Map<string, Lexeme>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= MOST_WORDS) known.clear()
    const made = lexeme(word, stem(word), vocabulary)
    known.set(word, made)
    return made
  }
}

// Ten thousand reviews of one product have about 20,000 different words; the bound is for hostile pages.
const MOST_WORDS = 30_000

function lexeme(word: string, stem: string, vocabulary: Vocabulary): Lexeme {
  const own = hash(stem)
  return { stem, number: numberIn(vocabulary, stem), stemHash: own, hash: word === stem ? own : hash(word) }
}
