import type { Gap, Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import type { Span } from './nearness.ts'

/** The runs of words around a place that could be shown alone, widest first: the sentence, the clause, and the part between commas. */
export function rangesAround(sentence: Parsed, place: Span, language: Language): readonly Span[] {
  const whole: Span = { at: 0, length: sentence.words.length }
  const clause = trimmed(sentence, around(sentence, place, 'clauses'), place, language)
  const part = trimmed(sentence, around(sentence, place, 'commas'), place, language)
  const sides = sentence.gaps.includes('contrast') ? [clause, part] : [whole, clause, part]
  return sides.filter((range, at) => isReadable(range, whole, language.grain) && sides.findIndex((other) => isSame(other, range)) === at)
}

/** The run of words around a place up to the next cut: between clauses, or also at commas. */
function around({ gaps }: Parsed, place: Span, cuts: 'clauses' | 'commas'): Span {
  let from = place.at
  while (from > 0 && !isCut(gaps[from], cuts)) from -= 1
  let to = place.at + place.length
  while (to < gaps.length && !isCut(gaps[to], cuts)) to += 1
  return { at: from, length: to - from }
}

function isCut(gap: Gap | undefined, cuts: 'clauses' | 'commas'): boolean {
  return gap === 'clause' || gap === 'contrast' || (gap === 'comma' && cuts === 'commas')
}

// Three words at least, or two that are a sentence of their own ("Great sound!"); what is longer cannot be read at a glance.
const SHORTEST = 3
const SHORTEST_WHOLE = 2
const LONGEST = 22

function isReadable(range: Span, whole: Span, grain: number): boolean {
  const words = range.length * grain
  return words <= LONGEST && words >= (isSame(range, whole) ? SHORTEST_WHOLE : SHORTEST)
}

function isSame(a: Span, b: Span): boolean {
  return a.at === b.at && a.length === b.length
}

/** Without the "and" or "but" that tied the clause to what stood before, or ties it to what comes after. */
function trimmed(sentence: Parsed, range: Span, place: Span, language: Language): Span {
  let { at } = range
  for (let tie = tieAt(sentence, at, language); tie > 0 && at + tie <= place.at; tie = tieAt(sentence, at, language)) at += tie
  let end = range.at + range.length
  while (end > place.at + place.length && language.joints.has(sentence.words[end - 1]?.text ?? '')) end -= 1
  return { at, length: end - at }
}

/** Number of words of an "and" or "but" that starts there, else 0. "So" is one before a statement ("so I returned it"), not before a word that it strengthens ("so slow that …"). */
function tieAt(sentence: Parsed, at: number, language: Language): number {
  const lexeme = sentence.lexemes[at]
  if (lexeme?.isJoint === true && (lexeme.degree === 1 || language.subjects.has(sentence.words[at + 1]?.text ?? ''))) return 1
  return language.contrasts.longestAt(sentence.lexemes, at)?.length ?? 0
}
