import { type Sentence, sentences } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { Language } from './language.ts'
import type { Lexeme } from './lexemes.ts'

/** What stands between a word and the one before it: nothing, a comma or the like, the start of a new statement, or a contrast ("but"). */
export type Gap = 'none' | 'comma' | 'clause' | 'contrast'

/** A sentence taken apart; `words`, `lexemes`, `stems` and `gaps` have the same length. */
export interface Parsed {
  /** Offsets in the review's text. */
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly lexemes: readonly Lexeme[]
  /** The words in the form in which they are compared. */
  readonly stems: readonly string[]
  readonly gaps: readonly Gap[]
  readonly question: boolean
  readonly exclaimed: boolean
  /** What part of a word each of `words` is, as `Language.grain` says. */
  readonly grain: number
}

/** The sentences of a review with their clauses: cut at contrasts, semicolons, brackets and dashes, and where a comma or "and" joins two statements of three words or more. */
export function parse(text: string, language: Language): readonly Parsed[] {
  const found: Parsed[] = []
  for (const sentence of sentences(text.slice(0, LONGEST_READ))) pushPieces(sentence, language, found)
  return found
}

// Of the 45,000 reviews that were looked at, fewer than one in ten thousand is longer; the bounds keep a hostile page cheap.
const LONGEST_READ = 20_000
const LONGEST_SENTENCE = 100
const SHORTEST_CLAUSE = 3
const HARD = /[;:()[\]{}–—•*|/]|\s-+\s?|\.\.|…|\s\s/u
const ASKS = /[?？؟]/u
const EXCLAIMS = /[!！]/u
const COMMA = /[,،、，]/u

/** A sentence without end is read in pieces. */
function pushPieces({ text, start }: Sentence, language: Language, into: Parsed[]): void {
  const found = language.tokens(text, start)
  const longest = LONGEST_SENTENCE / language.grain
  if (found.length <= longest) {
    into.push(parseWords(found, text, start, language))
    return
  }
  for (let piece = 0; piece < found.length; piece += longest) {
    const own = found.slice(piece, piece + longest)
    const from = own[0]?.start ?? start
    const until = found[piece + longest]?.start ?? start + text.length
    into.push(parseWords(own, text.slice(from - start, until - start).trimEnd(), from, language))
  }
}

/** Lists are filled one by one here and in what follows: `map` gives engines arrays of two makes, and they would compile twice. */
function parseWords(found: readonly Word[], text: string, start: number, language: Language): Parsed {
  const lexemes: Lexeme[] = []
  const stems: string[] = []
  const marks: Mark[] = []
  const gaps: Gap[] = []
  for (let at = 0; at < found.length; at += 1) {
    const lexeme = language.lexeme(found[at]?.text ?? '')
    lexemes.push(lexeme)
    stems.push(lexeme.stem)
    marks.push(at === 0 ? 'none' : markBefore(found[at - 1], found[at], text, start))
  }
  for (let at = 0; at < found.length; at += 1) gaps.push(gapBefore(found, lexemes, marks, at, language))
  const question = ASKS.test(text)
  const exclaimed = EXCLAIMS.test(text)
  return { start, end: start + text.length, words: found, lexemes, stems, gaps, question, exclaimed, grain: language.grain }
}

/** What the signs between two words do: nothing, divide like a comma, or end a statement. */
type Mark = 'none' | 'comma' | 'hard'

/** A blank alone, which most marks are, is none. */
function markBefore(before: Word | undefined, word: Word | undefined, text: string, start: number): Mark {
  if (before === undefined || word === undefined) return 'none'
  const from = before.end - start
  const to = word.start - start
  if (to - from === 1 && text.charAt(from) === ' ') return 'none'
  const mark = text.slice(from, to)
  if (HARD.test(mark)) return 'hard'
  return COMMA.test(mark) ? 'comma' : 'none'
}

function gapBefore(found: readonly Word[], lexemes: readonly Lexeme[], marks: readonly Mark[], at: number, language: Language): Gap {
  if (at === 0) return 'none'
  if (at + 1 < found.length && language.contrasts.longestAt(lexemes, at) !== null) return 'contrast'
  const mark = marks[at] ?? 'none'
  if (mark === 'hard') return 'clause'
  const shortest = SHORTEST_CLAUSE / language.grain
  const divides = mark === 'comma' || (lexemes[at]?.isJoint === true && language.subjects.has(found[at + 1]?.text ?? ''))
  if (divides && runBefore(marks, at, shortest) >= shortest && runAfter(marks, at, shortest) >= shortest) return 'clause'
  return mark === 'comma' || found[at]?.text === 'and' ? 'comma' : 'none'
}

function runBefore(marks: readonly Mark[], at: number, enough: number): number {
  for (let count = 1; count < enough; count += 1) {
    if (at - count <= 0 || marks[at - count] !== 'none') return count
  }
  return enough
}

function runAfter(marks: readonly Mark[], at: number, enough: number): number {
  for (let count = 1; count < enough; count += 1) {
    if (at + count >= marks.length || marks[at + count] !== 'none') return count
  }
  return enough
}
