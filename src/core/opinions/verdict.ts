import type { Parsed } from './clauses.ts'
import { zeros } from './zeros.ts'
import type { Language } from './language.ts'
import { NEIGHBOUR_SHARE, neighbourFeatures, SLOTS, SUMMARY, summary, wordFeatures } from './model/features.ts'
import type { Head } from './model/polarity-model.ts'
import { nearness, type Span } from './nearness.ts'
import { type Weighed, weighWords } from './weigh-words.ts'

/** What a sentence says of one place in it. */
export interface Verdict {
  /** Log-odds of praise (above 0) against blame. */
  readonly polarity: number
  /** Log-odds that it is an opinion at all, not a mere fact. */
  readonly opinion: number
  /** What the word lists alone say: praise above 0, blame below, 0 nothing. */
  readonly words: number
  /** The same of the words of the place itself; 0 where nothing certain was asked about. */
  readonly own: number
  /** Whether it is claimed there, not wished, supposed or asked. */
  readonly claimed: boolean
}

/** Asks a sentence about any span of its words, or about the whole of it; with a range nothing outside of it is heard. */
export type Ask = (span: Span | null, range: Span | null) => Verdict

/** Prepares a sentence to be asked: by the language's model where there is one, else by the word lists alone. */
export function asker(sentence: Parsed, language: Language): Ask {
  const weighed = weighWords(sentence, language)
  const { model } = language
  const polarity = model === null ? null : { head: model.polarity, words: [] }
  const opinion = model === null || model.opinion === null ? null : { head: model.opinion, words: [] }
  if (polarity !== null) hear(sentence, weighed, polarity, opinion)
  const prepared = { sentence, weighed, polarity, opinion, near: zeros(sentence.words.length), said: zeros(SUMMARY) }
  return (span, range) => answer(prepared, span, range)
}

interface Prepared {
  readonly sentence: Parsed
  readonly weighed: Weighed
  /** `null` without a model. */
  readonly polarity: Heard | null
  readonly opinion: Heard | null
  /** Of what is asked; written anew each time. */
  readonly near: number[]
  readonly said: number[]
}

/** A head of the model with what each word adds to its log-odds where it is heard in full. */
interface Heard {
  readonly head: Head
  readonly words: number[]
}

// Word lists alone: a point of opinion words is worth 0.7 log-odds, and without at least a faint one there is no opinion.
const LOG_ODDS_A_POINT = 0.7
const FAINT = 0.85
// Where the lists know no opinion, a "not" leans to blame: in German, French, Spanish, Dutch and Japanese two such sentences in three are (M-ABSA, `npm run measure-opinions`).
const DENIAL = 0.6

function answer({ sentence, weighed, polarity, opinion, near, said }: Prepared, span: Span | null, range: Span | null): Verdict {
  nearness(sentence, span, range, near)
  const reach = range ?? { at: 0, length: near.length }
  const words = product(weighed.values, near, reach)
  const denied = opinion === null && words === 0 ? DENIAL * Math.min(1, product(weighed.negators, near, reach)) : 0
  const neighbours = polarity === null || span === null ? [] : neighbourFeatures(sentence, span)
  if (polarity !== null) summary(sentence, weighed, near, said)
  return {
    polarity:
      (polarity === null ? LOG_ODDS_A_POINT * words : product(polarity.words, near, reach) + rest(polarity.head, said, neighbours)) -
      denied,
    opinion: opinion === null ? 1 + Math.abs(words) - FAINT : product(opinion.words, near, reach) + rest(opinion.head, said, neighbours),
    words,
    own: span === null ? 0 : sum(weighed.values, span),
    claimed: span === null || weighed.claimed[span.at] === 1,
  }
}

function hear(sentence: Parsed, weighed: Weighed, polarity: Heard, opinion: Heard | null): void {
  const buckets = zeros(SLOTS)
  for (let at = 0; at < sentence.words.length; at += 1) {
    wordFeatures(sentence, weighed, at, buckets)
    polarity.words.push(total(polarity.head, buckets))
    if (opinion !== null) opinion.words.push(total(opinion.head, buckets))
  }
}

function total({ weights, scale }: Head, buckets: readonly number[]): number {
  let sum = 0
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const bucket = buckets[slot] ?? -1
    if (bucket >= 0) sum += (weights[bucket] ?? 0) * scale
  }
  return sum
}

function sum(values: readonly number[], { at, length }: Span): number {
  let total = 0
  for (let word = at; word < at + length; word += 1) total += values[word] ?? 0
  return total
}

function product(values: readonly number[], near: readonly number[], { at: from, length }: Span): number {
  let total = 0
  for (let at = from; at < from + length; at += 1) total += (values[at] ?? 0) * (near[at] ?? 0)
  return total
}

function rest(head: Head, said: readonly number[], neighbours: readonly number[]): number {
  let total = head.bias
  for (let at = 0; at < said.length; at += 1) total += (said[at] ?? 0) * (head.summary[at] ?? 0)
  for (let at = 0; at < neighbours.length; at += 1) total += (head.weights[neighbours[at] ?? 0] ?? 0) * head.scale * NEIGHBOUR_SHARE
  return total
}
