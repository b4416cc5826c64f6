import MiniSearch, { type SearchResult } from 'minisearch'

import type { Review } from '../listing.ts'
import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import type { Mention } from './mentions.ts'

/** What a question asks for. */
export interface Asked {
  readonly terms: ReadonlySet<string>
  /** Terms that are not the name of an aspect. */
  readonly beyond: ReadonlySet<string>
  readonly aspects: ReadonlySet<string>
  /** Whether it asks for an amount ("how long"): then figures answer best. */
  readonly amount: boolean
}

/** A sentence of a review, with what it can be found by. */
export interface Sentence {
  readonly review: Review
  readonly parsed: Parsed
  readonly language: Language
  readonly terms: ReadonlySet<string>
  readonly aspects: ReadonlyMap<string, Mention>
}

/** The sentences that hold enough of what was asked, best first by BM25+ (Lv and Zhai 2011); a word that no review has is taken for a slip of the finger. */
export function searchSentences(sentences: readonly Sentence[], asked: Asked): readonly Sentence[] {
  const index = new MiniSearch<Entry>({ fields: ['keys'], extractField, tokenize: split, processTerm: (key) => key })
  const entries = sentences.map((sentence, id) => ({ id, keys: [...sentence.terms, ...[...sentence.aspects.keys()].map(keyOfAspect)] }))
  index.addAll(entries)
  const known = new Set(entries.flatMap(({ keys }) => keys))
  const query = [...asked.terms, ...[...asked.aspects].map(keyOfAspect)]
  const found = index
    .search(query.join(BETWEEN), {
      fuzzy: (key) => (!known.has(key) && key.length >= SHORTEST_SLIP ? SLIP : false),
      prefix: (key) => key.length >= SHORTEST_START,
      boostDocument: (id) => (asked.amount && hasFigure(sentences[Number(id)]) ? FIGURE_BOOST : 1),
    })
    .map((result) => ({ result, held: heldBy(result) }))
  const weigh = weigher(
    found.map(({ held }) => held),
    sentences.length,
  )
  const least = LEAST_SHARE * mostOf(asked, weigh)
  return found.filter(({ held }) => sum(held, weigh) >= least).flatMap(({ result }) => sentences[Number(result.id)] ?? [])
}

interface Entry {
  readonly id: number
  readonly keys: readonly string[]
}

// A sentence must hold two fifths of what was asked, rare words counting more than common ones.
const LEAST_SHARE = 0.4
// A word that no review has may be put otherwise there, or not be spoken of: it counts like a common one.
const UNHEARD = 1
const ASPECT_WEIGHT = 0.8
// The words that name an aspect are half told by it: "battery life" is the battery, but "wide feet" are not all that is said of the fit.
const NAMED_SHARE = 0.5
// One letter in five may be wrong, never the first; shorter words are too near to others ("vegan", "began").
const SLIP = 0.2
const SHORTEST_SLIP = 6
// "water" finds "waterproof"; shorter beginnings are beginnings of too much.
const SHORTEST_START = 5
const FIGURE_BOOST = 2
const BETWEEN = '\u0001'
const ASPECT = '@'

function keyOfAspect(aspect: string): string {
  return ASPECT + aspect
}

function extractField(entry: Entry, name: string): string {
  return name === 'keys' ? entry.keys.join(BETWEEN) : String(entry.id)
}

function split(keys: string): string[] {
  return keys.split(BETWEEN).filter((key) => key !== '')
}

function hasFigure(sentence: Sentence | undefined): boolean {
  return sentence?.parsed.words.some(({ text }) => /\p{N}/u.test(text)) === true
}

/** What of the question a sentence holds; an aspect is never meant by half its name. */
function heldBy({ match, queryTerms }: SearchResult): readonly string[] {
  const found = Object.keys(match)
  return queryTerms.filter((key) => (key.startsWith(ASPECT) ? found.includes(key) : found.some((other) => other[0] === key[0])))
}

type Weigh = (key: string) => number

/** How much each word and aspect of the question tells: the fewer sentences have it, the more. */
function weigher(held: readonly (readonly string[])[], all: number): Weigh {
  const having = new Map<string, number>()
  for (const key of held.flat()) having.set(key, (having.get(key) ?? 0) + 1)
  return (key) => {
    const count = having.get(key) ?? 0
    const weight = count === 0 ? UNHEARD : UNHEARD + Math.log(1 + (all - count + 0.5) / (count + 0.5))
    return key.startsWith(ASPECT) ? ASPECT_WEIGHT * weight : weight
  }
}

function mostOf({ terms, beyond, aspects }: Asked, weigh: Weigh): number {
  const rest = sum(beyond, weigh)
  return sum([...aspects].map(keyOfAspect), weigh) + rest + NAMED_SHARE * (sum(terms, weigh) - rest)
}

function sum(keys: Iterable<string>, weigh: Weigh): number {
  let total = 0
  for (const key of keys) total += weigh(key)
  return total
}
