import { sentences } from '../text/sentences.ts'
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
  return sentences(text.slice(0, LONGEST_READ)).flatMap((sentence) => pieces(sentence.text, sentence.start, language))
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
function pieces(text: string, start: number, language: Language): readonly Parsed[] {
  const found = language.tokens(text, start)
  const longest = LONGEST_SENTENCE / language.grain
  if (found.length <= longest) return [parseWords(found, text, start, language)]
  return Array.from({ length: Math.ceil(found.length / longest) }, (_, piece) => {
    const own = found.slice(piece * longest, (piece + 1) * longest)
    const from = own[0]?.start ?? start
    const until = found[(piece + 1) * longest]?.start ?? start + text.length
    return parseWords(own, text.slice(from - start, until - start).trimEnd(), from, language)
  })
}

function parseWords(found: readonly Word[], text: string, start: number, language: Language): Parsed {
  const lexemes = found.map((word) => language.lexeme(word.text))
  const marks = found.map((word, at) => (at === 0 ? '' : text.slice((found[at - 1]?.end ?? start) - start, word.start - start)))
  return {
    start,
    end: start + text.length,
    words: found,
    lexemes,
    stems: lexemes.map(({ stem }) => stem),
    gaps: marks.map((_, at) => gapBefore(found, lexemes, marks, at, language)),
    question: ASKS.test(text),
    exclaimed: EXCLAIMS.test(text),
    grain: language.grain,
  }
}

function gapBefore(found: readonly Word[], lexemes: readonly Lexeme[], marks: readonly string[], at: number, language: Language): Gap {
  if (at === 0) return 'none'
  const word = found[at]?.text ?? ''
  const mark = marks[at] ?? ''
  const shortest = SHORTEST_CLAUSE / language.grain
  if (at + 1 < found.length && language.contrasts.longestAt(lexemes, at) !== null) return 'contrast'
  if (isHard(mark)) return 'clause'
  const comma = isComma(mark)
  const joint = lexemes[at]?.isJoint === true && language.subjects.has(found[at + 1]?.text ?? '')
  if ((comma || joint) && runBefore(marks, at, shortest) >= shortest && runAfter(marks, at, shortest) >= shortest) return 'clause'
  return comma || word === 'and' ? 'comma' : 'none'
}

function runBefore(marks: readonly string[], at: number, enough: number): number {
  for (let count = 1; count < enough; count += 1) {
    if (at - count <= 0 || isBreak(marks[at - count] ?? '')) return count
  }
  return enough
}

function runAfter(marks: readonly string[], at: number, enough: number): number {
  for (let count = 1; count < enough; count += 1) {
    if (at + count >= marks.length || isBreak(marks[at + count] ?? '')) return count
  }
  return enough
}

function isBreak(mark: string): boolean {
  return isComma(mark) || isHard(mark)
}

/** A blank alone, which most marks are, is none. */
function isHard(mark: string): boolean {
  return mark !== ' ' && HARD.test(mark)
}

function isComma(mark: string): boolean {
  return mark !== ' ' && COMMA.test(mark)
}
