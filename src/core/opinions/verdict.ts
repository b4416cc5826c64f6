import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import { BUCKETS, NEIGHBOUR_SHARE, neighbourFeatures, SLOTS, summary, wordFeatures } from './model/features.ts'
import type { Head, PolarityModel } from './model/polarity-model.ts'
import { nearness, type Span, within } from './nearness.ts'
import { type Weighed, weighWords } from './weigh-words.ts'

/** What a sentence says of one place in it. */
export interface Verdict {
  /** Log-odds of praise (above 0) against blame. */
  readonly polarity: number
  /** Log-odds that it is an opinion at all, not a mere fact. */
  readonly opinion: number
  /** What the word lists alone say: praise above 0, blame below, 0 nothing. */
  readonly words: number
  /** Whether it is claimed there, not wished, supposed or asked. */
  readonly claimed: boolean
}

/** Asks a sentence about any span of its words, or about the whole of it; with a range nothing outside of it is heard. */
export type Ask = (span: Span | null, range: Span | null) => Verdict

/** Prepares a sentence to be asked: by the language's model where there is one, else by the word lists alone. */
export function asker(sentence: Parsed, language: Language): Ask {
  const weighed = weighWords(sentence, language)
  if (language.model === null) return (span, range) => byWords(weighed, span, hear(sentence, span, range))
  return byModel(sentence, weighed, language.model)
}

function hear(sentence: Parsed, span: Span | null, range: Span | null): readonly number[] {
  const near = nearness(sentence, span)
  return range === null ? near : within(near, range)
}

// Word lists alone: a point of opinion words is worth 0.7 log-odds, and without at least a faint one there is no opinion.
const LOG_ODDS_A_POINT = 0.7
const FAINT = 0.85

function byWords(weighed: Weighed, span: Span | null, near: readonly number[]): Verdict {
  const words = balance(weighed, near)
  return { polarity: LOG_ODDS_A_POINT * words, opinion: 1 + Math.abs(words) - FAINT, words, claimed: isClaimed(weighed, span) }
}

function isClaimed({ claimed }: Weighed, span: Span | null): boolean {
  return span === null || claimed[span.at] === true
}

function balance({ values }: Weighed, near: readonly number[]): number {
  let total = 0
  for (const [at, value] of values.entries()) total += value * (near[at] ?? 0)
  return total
}

function byModel(sentence: Parsed, weighed: Weighed, model: PolarityModel): Ask {
  const buckets = wordFeatures(sentence, weighed)
  const polarity = contributions(buckets, sentence.words.length, model.polarity)
  const opinion = contributions(buckets, sentence.words.length, model.opinion)
  return (span, range) => {
    const near = hear(sentence, span, range)
    const said = summary(sentence, weighed, near)
    const neighbours = span === null ? [] : neighbourFeatures(sentence, span)
    return {
      words: balance(weighed, near),
      claimed: isClaimed(weighed, span),
      polarity: logOdds(model.polarity, polarity, near, said, neighbours),
      opinion: logOdds(model.opinion, opinion, near, said, neighbours),
    }
  }
}

function contributions(buckets: Int32Array, words: number, head: Head): readonly number[] {
  return Array.from({ length: words }, (_, at) => {
    let sum = 0
    for (let slot = at * SLOTS; slot < (at + 1) * SLOTS; slot += 1) sum += weightAt(head, buckets[slot] ?? -1)
    return sum * head.scale
  })
}

function weightAt(head: Head, bucket: number): number {
  return bucket < 0 || bucket >= BUCKETS ? 0 : (head.weights[bucket] ?? 0)
}

function logOdds(
  head: Head,
  words: readonly number[],
  near: readonly number[],
  said: readonly number[],
  neighbours: readonly number[],
): number {
  let total = head.bias
  for (const [at, value] of words.entries()) total += value * (near[at] ?? 0)
  for (const [at, value] of said.entries()) total += value * (head.summary[at] ?? 0)
  for (const bucket of neighbours) total += weightAt(head, bucket) * head.scale * NEIGHBOUR_SHARE
  return total
}
