import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'

/** What each word of a sentence contributes: praise above 0, blame below, with negation and degree applied; what is not claimed ("if", "I wish") gives 0. */
export function weighWords(sentence: Parsed, language: Language): readonly number[] {
  const values: number[] = sentence.stems.map(() => 0)
  const claimed = claims(sentence, language)
  let negatedUntil = -1
  let degree = 1
  for (let at = 0; at < values.length; at += 1) {
    if (sentence.gaps[at] === 'clause' || sentence.gaps[at] === 'contrast') negatedUntil = -1
    const word = sentence.words[at]?.text ?? ''
    const phrase = language.opinions.longestAt(sentence.stems, at)
    if (isNegator(word, language) && (phrase === null || phrase.length === 1)) {
      negatedUntil = at + NEGATION_SCOPE
      continue
    }
    const own = language.degrees.get(word)
    if (phrase === null) {
      degree = own ?? 1
      continue
    }
    const value = phrase.value * degree
    if (claimed[at] === true) values[at] = at <= negatedUntil ? turned(value) : value
    degree = own ?? 1
    at += phrase.length - 1
  }
  return values
}

// Four words, as in the measurements of negation scopes by Pang and Lee's successors; more catches the next statement.
const NEGATION_SCOPE = 4
const NEAR = 3

/** "not great" is blame, "not bad" faint praise. */
function turned(value: number): number {
  return value > 0 ? -0.9 * value : -0.6 * value
}

/** Whether a word turns what follows it. */
export function isNegator(word: string, language: Language): boolean {
  return language.negators.has(word) || (language.code === 'en' && word.endsWith("n't"))
}

function claims(sentence: Parsed, language: Language): readonly boolean[] {
  const claimed = sentence.stems.map(() => !sentence.question)
  for (let at = 0; at < claimed.length; at += 1) {
    const found = language.unreal.longestAt(sentence.stems, at)
    if (found === null) continue
    const until = reach(sentence, at, found.value)
    for (let silent = at; silent < until; silent += 1) claimed[silent] = false
  }
  return claimed
}

function reach(sentence: Parsed, at: number, kind: 'rest' | 'clause' | 'near'): number {
  const limit = kind === 'near' ? at + 1 + NEAR : sentence.stems.length
  for (let end = at + 1; end < limit; end += 1) {
    const gap = sentence.gaps[end]
    if (gap === 'contrast' || (kind !== 'rest' && gap === 'clause')) return end
  }
  return Math.min(limit, sentence.stems.length)
}
