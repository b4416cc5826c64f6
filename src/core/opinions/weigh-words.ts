import type { Parsed } from './clauses.ts'
import { zeros } from './zeros.ts'
import type { Language } from './language.ts'

/** What the word lists make of a sentence; all have the length of its words. */
export interface Weighed {
  /** Praise above 0, blame below, negation and degree applied; 0 where nothing is claimed ("if", "I wish"). */
  readonly values: readonly number[]
  /** 1 where a "not" reaches the word, else 0. */
  readonly negated: readonly number[]
  /** 1 where a "not" begins, else 0. */
  readonly negators: readonly number[]
  /** 1 where something is claimed, 0 where it is wished, supposed or asked. */
  readonly claimed: readonly number[]
}

/** Looks a sentence's words up in the word lists. */
export function weighWords(sentence: Parsed, language: Language): Weighed {
  const values = zeros(sentence.words.length)
  const negated = zeros(values.length)
  const negators = zeros(values.length)
  const claimed = claims(sentence, language)
  let negatedUntil = -1
  let degree = 1
  for (let at = 0; at < values.length; at += 1) {
    if (sentence.gaps[at] !== 'none' && sentence.lexemes[at]?.isJoint !== true) negatedUntil = -1
    if (at <= negatedUntil && language.alternatives.has(sentence.words[at]?.text ?? '')) negatedUntil = at + NEGATION_SCOPE
    const phrase = language.opinions.longestAt(sentence.lexemes, at)
    const length = phrase?.length ?? 1
    if (at <= negatedUntil) negated.fill(1, at, at + length)
    const negator = negatorAt(sentence, at, language)
    if (negator > 0) negators[at] = 1
    if (negator > 0 && language.negatesBackwards && phrase === null) {
      turnBefore(values, sentence, at)
      at += negator - 1
      continue
    }
    if (negator > 0 && !language.negatesBackwards && length === 1) {
      turnVerb(values, sentence, at, language)
      at += negator - 1
      negatedUntil = at + (negator === 1 ? NEGATION_SCOPE : THOUGHT_SCOPE)
      continue
    }
    if (negator > 0 && !language.negatesBackwards) negatedUntil = -1
    const value = (phrase?.value ?? 0) * degree
    if (claimed[at] === 1) values[at] = negated[at] === 1 ? turned(value) : value
    if (negated[at] === 1 && value < 0) {
      negatedUntil = Math.max(negatedUntil, carriedUntil(sentence, at, length, language))
      // "No comfort problems" denies the problems alone.
      if (negated[at - 1] === 1 && sentence.gaps[at] === 'none') values[at - 1] = Math.max(0, values[at - 1] ?? 0)
    }
    degree = sentence.lexemes[at]?.degree ?? 1
    at += length - 1
  }
  return { values, negated, negators, claimed }
}

// A "not" reaches four words, as measured in research/opinions.md, section 8; more would catch the next statement.
const NEGATION_SCOPE = 4
// "I don't think the lid on it is too high": what is thought has words of its own before the judgement.
const THOUGHT_SCOPE = 7
// "No problem with the very old and heavy lid": so far a turned blame is carried on.
const CARRIED_SCOPE = 6
const BACKWARD_SCOPE = 7
const NEAR = 3
// Words of an opinion phrase that may stand before what would silence it.
const LONGEST_LEAD = 4

/** How far a turned blame is carried on: by the word after it ("no problem with"), which may belong to the phrase itself; -1 where it is not. */
function carriedUntil(sentence: Parsed, at: number, length: number, { carriers }: Language): number {
  const end = at + length
  if (carriers.has(sentence.words[end]?.text ?? '')) return end + CARRIED_SCOPE
  return length > 1 && carriers.has(sentence.words[end - 1]?.text ?? '') ? end - 1 + CARRIED_SCOPE : -1
}

/** "not great" is blame, "not bad" faint praise. */
function turned(value: number): number {
  return value > 0 ? -0.9 * value : -0.6 * value
}

/** "良くない": the nearest opinion before a "not" of the same clause is turned. */
function turnBefore(values: number[], sentence: Parsed, at: number): void {
  for (let before = at - 1; before >= Math.max(0, at - BACKWARD_SCOPE); before -= 1) {
    const value = values[before] ?? 0
    if (value !== 0) values[before] = turned(value)
    if (value !== 0 || sentence.gaps[before] !== 'none') return
  }
}

/** "gefällt mir leider nicht": the verb that a "not" stands behind is turned, unless other praise stands between. */
function turnVerb(values: number[], sentence: Parsed, at: number, { deniedLater, opinions }: Language): void {
  if (deniedLater.size === 0) return
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_SCOPE) && sentence.gaps[before + 1] === 'none'; before -= 1) {
    const value = values[before] ?? 0
    if (value !== 0 && deniedLater.has(sentence.words[before]?.text ?? '')) values[before] = turned(value)
    if (value > 0 || (opinions.longestAt(sentence.lexemes, before)?.value ?? 0) > 0) return
  }
}

/** Number of words of a "not" that starts there; 0 where none does. */
function negatorAt(sentence: Parsed, at: number, language: Language): number {
  const found = language.negators.longestAt(sentence.lexemes, at)
  if (found !== null) return found.length
  return sentence.lexemes[at]?.negates === true ? 1 : 0
}

function claims(sentence: Parsed, language: Language): readonly number[] {
  const claimed = zeros(sentence.words.length)
  if (sentence.question) return claimed
  claimed.fill(1)
  for (let at = 0; at < claimed.length; at += 1) {
    const found = language.unreal.longestAt(sentence.lexemes, at)
    if (found === null || isSaidWithin(sentence, at, found.length, language)) continue
    claimed.fill(0, found.value === 'clause' ? clauseStart(sentence, at) : at, reach(sentence, at, found.value))
    at += found.length - 1
  }
  return claimed
}

/** "Exactly what I needed" is praise whole, though "I needed" alone says nothing of the product. */
function isSaidWithin(sentence: Parsed, at: number, length: number, { opinions }: Language): boolean {
  for (let from = Math.max(0, at - LONGEST_LEAD); from <= at; from += 1) {
    const phrase = opinions.longestAt(sentence.lexemes, from)
    if (phrase !== null && phrase.length > 1 && phrase.value !== 0 && from + phrase.length >= at + length) return true
  }
  return false
}

function clauseStart(sentence: Parsed, at: number): number {
  let start = at
  while (start > 0 && sentence.gaps[start] !== 'clause' && sentence.gaps[start] !== 'contrast') start -= 1
  return start
}

function reach(sentence: Parsed, at: number, kind: 'rest' | 'clause' | 'near'): number {
  const limit = kind === 'near' ? at + 1 + NEAR : sentence.stems.length
  for (let end = at + 1; end < limit; end += 1) {
    const gap = sentence.gaps[end]
    if (gap === 'contrast' || (kind !== 'rest' && gap === 'clause')) return end
  }
  return Math.min(limit, sentence.stems.length)
}
