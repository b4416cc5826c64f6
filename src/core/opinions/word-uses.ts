import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import type { Lexeme } from './lexemes.ts'

/** Ways in which a review uses a word: at all; after "this"; as a part ("the lid"); with a judgement; as something of the writer's. */
export const [USED, POINTED, PART, JUDGED, OWNED] = [0, 1, 2, 3, 4] as const
/** One of them. */
export type Way = 0 | 1 | 2 | 3 | 4

/** How the words of several reviews are used, by stem. */
export type Uses = ReadonlyMap<string, Use>

/** In how many reviews a word is used in each way; `ways` are those of the review in which it was met last, one bit each. */
interface Use {
  review: number
  ways: number
  readonly times: [used: number, pointed: number, part: number, judged: number, owned: number]
}

/** Goes through the sentences of each review once. */
export function usesIn(reviews: readonly (readonly Parsed[])[], language: Language): Uses {
  const uses = new Map<string, Use>()
  for (const [review, sentences] of reviews.entries()) for (const sentence of sentences) addUses(uses, review, sentence, language)
  return uses
}

/** In how many reviews a word is used in one way. */
export function timesOf(uses: Uses, stem: string, way: Way): number {
  return uses.get(stem)?.times[way] ?? 0
}

const WAYS: readonly Way[] = [USED, POINTED, PART, JUDGED, OWNED]
const SHORTEST = 3

function addUses(uses: Map<string, Use>, review: number, sentence: Parsed, language: Language): void {
  for (let at = 0; at < sentence.stems.length; at += 1) {
    const ways = waysAt(sentence, at, language)
    if (ways !== 0) addUse(useOf(uses, sentence.stems[at] ?? ''), review, ways)
  }
}

function useOf(uses: Map<string, Use>, stem: string): Use {
  const known = uses.get(stem)
  if (known !== undefined) return known
  const made: Use = { review: -1, ways: 0, times: [0, 0, 0, 0, 0] }
  uses.set(stem, made)
  return made
}

function addUse(use: Use, review: number, ways: number): void {
  const before = use.review === review ? use.ways : 0
  use.review = review
  use.ways = before | ways
  if ((ways & ~before) === 0) return
  for (const way of WAYS) if ((ways & ~before & (1 << way)) !== 0) use.times[way] += 1
}

/** The ways in which a word is used where it stands, one bit each. */
function waysAt({ lexemes, words }: Parsed, at: number, language: Language): number {
  const [before, word] = [lexemes[at - 1], lexemes[at]]
  if (word === undefined) return 0
  const used = word.stem.length >= SHORTEST ? 1 << USED : 0
  if (before === undefined) return used
  const named = used !== 0 && !word.isStopWord
  const isPart = named && before.isPartSign
  const isPointed = before.isPointer && word.stem.length > 1 && !language.stopWords.has(word.stem)
  const isJudged = isPraised(lexemes, at, language) || (isPart && language.verbs.has(words[at + 1]?.text ?? ''))
  const isOwned = named && before.isOwnSign
  return used | (isPointed ? 1 << POINTED : 0) | (isPart ? 1 << PART : 0) | (isJudged ? 1 << JUDGED : 0) | (isOwned ? 1 << OWNED : 0)
}

/** "great lid" */
function isPraised(lexemes: readonly Lexeme[], at: number, language: Language): boolean {
  const before = language.opinions.longestAt(lexemes, at - 1)
  return before !== null && before.length === 1 && before.value !== 0
}
