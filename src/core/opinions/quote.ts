import type { Quote } from '../report.ts'
import type { Parsed } from './clauses.ts'
import { clauseAround, type Statement } from './judge.ts'
import type { Language } from './language.ts'

/** A quote with what speaks for showing it. */
export interface Candidate {
  readonly quote: Quote
  /** Higher is better to read; only for comparison. */
  readonly merit: number
}

/** The words in which a statement can be shown: the sentence when it is short and speaks of nothing else, else the clause; `null` when neither can stand alone. */
export function quoteOf(statement: Statement, language: Language): Candidate | null {
  const { sentence } = statement
  const clause = trimmed(sentence, clauseAround(sentence, statement.mention), language)
  const whole: Range = [0, sentence.words.length]
  const wholeFits = isReadable(whole) && !speaksOfMore(statement)
  const range = wholeFits ? whole : clause
  if (!isReadable(range)) return null
  const [start, end] = ends(statement, range)
  const text = statement.review.text.slice(start, end)
  const side = statement.score > 0 ? 'pro' : 'con'
  return { quote: { review: statement.review.id, start, text, side }, merit: merit(statement, range, language) }
}

type Range = readonly [number, number]

const SHORTEST = 3
const LONGEST = 22
const EASY = 14

function isReadable([from, to]: Range): boolean {
  return to - from >= SHORTEST && to - from <= LONGEST
}

function speaksOfMore(statement: Statement): boolean {
  return statement.others > 0 || statement.sentence.gaps.some((gap) => gap === 'contrast')
}

/** Without the "and" or "but" that tied the clause to what stood before. */
function trimmed(sentence: Parsed, [from, to]: Range, language: Language): Range {
  let first = from
  while (first < to - 1 && first < from + 2 && isTie(sentence.words[first]?.text ?? '', language)) first += 1
  return [first, to]
}

function isTie(word: string, language: Language): boolean {
  return language.joints.has(word) || language.contrasts.has(word)
}

function ends(statement: Statement, [from, to]: Range): Range {
  const { sentence } = statement
  const start = from === 0 ? sentence.start : (sentence.words[from]?.start ?? sentence.start)
  const end = to === sentence.words.length ? sentence.end : (sentence.words[to - 1]?.end ?? sentence.end)
  return [start, end]
}

function merit(statement: Statement, [from, to]: Range, language: Language): number {
  const { sentence, mention } = statement
  const dangles = language.danglers.has(sentence.words[from]?.text ?? '')
  const length = to - from
  return (
    Math.min(3, Math.abs(statement.score)) +
    (dangles ? -1.5 : 0) +
    (length < 4 ? -1 : 0) -
    Math.max(0, length - EASY) * 0.15 -
    statement.others * 0.4 +
    (mention.value === 0 ? 0.3 : 0)
  )
}
