import type { Review } from '../listing.ts'
import type { Merit } from '../report.ts'
import { findPhrase, readPhrases } from '../text/phrases.ts'
import { COMPARISONS, IN_THE_PAST, MONTHS_IN, NO_RIVAL, NOT_OF_USE, NUMBER_WORDS, OF_BUYING, OF_USE, UNITS } from './merit-words.ts'

/** What makes a review useful to read, from plain facts in its text; never a proof that it is genuine. `words` are those of the text as they compare. */
export function merits(review: Review, words: readonly string[]): readonly Merit[] {
  const found: Merit[] = []
  const months = monthsOfUse(words)
  if (months !== null) found.push({ kind: 'used-for', months })
  if (review.images > 0) found.push({ kind: 'photos', count: review.images })
  if (review.videos > 0) found.push({ kind: 'videos', count: review.videos })
  const facts = measuredFacts(words)
  if (facts >= LEAST_FACTS) found.push({ kind: 'specific', aspects: facts })
  if (isComparing(words)) found.push({ kind: 'compared' })
  if (review.verified === true) found.push({ kind: 'verified' })
  return found
}

const LEAST_FACTS = 2
// Longer than that, a number of years is the age of a person or of a firm.
const MOST_MONTHS = 180
const WORDS_BEFORE = 6
const COMPARING = readPhrases(COMPARISONS, '')

/** How long the writer says to have used it, in whole months (at least one); the longest of several, `null` where nothing is said. */
function monthsOfUse(words: readonly string[]): number | null {
  let longest = 0
  for (const [i, word] of words.entries()) {
    const unit = MONTHS_IN.get(word)
    const number = unit === undefined ? null : numberFrom(words[i - 1] ?? '')
    if (unit === undefined || number === null || !isOfUse(words, i)) continue
    const months = Math.round(number * unit)
    if (months <= MOST_MONTHS) longest = Math.max(longest, months)
  }
  return longest === 0 ? null : longest
}

function numberFrom(word: string): number | null {
  const written = NUMBER_WORDS.get(word)
  if (written !== undefined) return written
  return /^\d{1,3}(?:[.,]\d)?$/u.test(word) ? Number(word.replace(',', '.')) : null
}

/** "after two years", "used it for 3 months", "six months later", but no "two years of warranty", no "3 years old" and no "4 times a year". */
function isOfUse(words: readonly string[], at: number): boolean {
  if (words[at - 2] === 'the' || (RATES.has(words[at - 2] ?? '') && ARTICLES.has(words[at - 1] ?? ''))) return false
  const around = [...words.slice(Math.max(0, at - WORDS_BEFORE), at), ...words.slice(at + 1, at + 3)]
  const has = (those: ReadonlySet<string>) => around.some((word) => those.has(word))
  return !has(NOT_OF_USE) && (has(OF_BUYING) ? has(IN_THE_PAST) : has(OF_USE))
}

const ARTICLES = new Set(['a', 'an', 'one'])
const RATES = new Set('times time once twice x hours days day weeks week months month'.split(' '))

function isComparing(words: readonly string[]): boolean {
  for (let from = 0; ;) {
    const match = findPhrase(words, [], COMPARING, from)
    if (match === null) return false
    if (!NO_RIVAL.has(words[match.to + 1] ?? '')) return true
    from = match.from + 1
  }
}

const MOBILE_NETWORK = /^[2-6]g$/u

/** Different quantities with a unit: lengths, weights, hours and the like. */
function measuredFacts(words: readonly string[]): number {
  const found = new Set<string>()
  for (const [i, word] of words.entries()) {
    const joined = /^(\d{1,5}(?:[.,]\d{1,3})?)(\p{L}{1,10})$/u.exec(word)
    if (joined !== null && UNITS.has(joined[2] ?? '') && !MOBILE_NETWORK.test(word)) found.add(word)
    if (UNITS.has(word) && /^\d{1,5}(?:[.,]\d{1,3})?$/u.test(words[i - 1] ?? '')) found.add(`${words[i - 1]}${word}`)
  }
  return found.size
}
