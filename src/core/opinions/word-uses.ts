import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import type { Lexeme } from './lexemes.ts'

/** In how many reviews a word is used: at all; after "this"; as a part ("the lid"); as something of the writer's. */
export interface Use {
  readonly stem: string
  used: number
  pointed: number
  part: number
  owned: number
}

/** How the words of several reviews are used, by stem. */
export type Uses = ReadonlyMap<string, Readonly<Use>>

/** Goes through the sentences of each review once. */
export function usesIn(reviews: readonly (readonly Parsed[])[], language: Language): Uses {
  const uses = new Map<string, Counted>()
  for (const [review, sentences] of reviews.entries()) for (const sentence of sentences) addUses(uses, review, sentence, language)
  return uses
}

/** Whether a word is named as a part there: "the lid". */
export function isPart(word: Lexeme, before: Lexeme | undefined): boolean {
  return before?.isPartSign === true && isNamed(word)
}

/** With the ways of the review in which the word was met last, one bit each. */
interface Counted extends Use {
  review: number
  ways: number
}

const [USED, POINTED, PART, OWNED] = [1, 2, 4, 8] as const
const SHORTEST = 3

function addUses(uses: Map<string, Counted>, review: number, { lexemes }: Parsed, language: Language): void {
  let before: Lexeme | undefined
  for (const word of lexemes) {
    const ways = waysOf(word, before, language)
    if (ways !== 0) addUse(useOf(uses, word.stem), review, ways)
    before = word
  }
}

/** The ways in which a word is used where it stands, one bit each. */
function waysOf(word: Lexeme, before: Lexeme | undefined, { stopWords }: Language): number {
  const used = word.stem.length >= SHORTEST ? USED : 0
  if (before === undefined) return used
  const pointed = before.isPointer && word.stem.length > 1 && !stopWords.has(word.stem) ? POINTED : 0
  const owned = before.isOwnSign && isNamed(word) ? OWNED : 0
  return used | pointed | owned | (isPart(word, before) ? PART : 0)
}

function isNamed(word: Lexeme): boolean {
  return word.stem.length >= SHORTEST && !word.isStopWord
}

function useOf(uses: Map<string, Counted>, stem: string): Counted {
  const known = uses.get(stem)
  if (known !== undefined) return known
  const made = { stem, used: 0, pointed: 0, part: 0, owned: 0, review: -1, ways: 0 }
  uses.set(stem, made)
  return made
}

function addUse(use: Counted, review: number, ways: number): void {
  const before = use.review === review ? use.ways : 0
  const added = ways & ~before
  use.review = review
  use.ways = before | ways
  if ((added & USED) !== 0) use.used += 1
  if ((added & POINTED) !== 0) use.pointed += 1
  if ((added & PART) !== 0) use.part += 1
  if ((added & OWNED) !== 0) use.owned += 1
}
