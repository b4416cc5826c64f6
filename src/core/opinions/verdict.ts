import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import { NEIGHBOUR_SHARE, neighbourFeatures, SLOTS, SUMMARY, summary, wordFeatures } from './model/features.ts'
import type { Head, PolarityModel } from './model/polarity-model.ts'
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
  const near = new Float64Array(sentence.words.length)
  const whole = { at: 0, length: near.length }
  const hear = (span: Span | null, range: Span | null) => ({
    span,
    own: span === null ? 0 : sum(weighed.values, span),
    near: nearness(sentence, span, range, near.fill(0)),
    range: range ?? whole,
    claimed: span === null || weighed.claimed[span.at] === true,
  })
  const { model } = language
  if (model === null) return (span, range) => byWords(weighed, hear(span, range))
  const said = new Float64Array(SUMMARY)
  const buckets = wordFeatures(sentence, weighed)
  const polarity = contributions(buckets, model.polarity)
  const opinion = model.opinion === null ? null : { head: model.opinion, words: contributions(buckets, model.opinion) }
  return (span, range) => byModel(sentence, weighed, hear(span, range), model, polarity, opinion, said.fill(0))
}

interface Heard {
  readonly span: Span | null
  readonly own: number
  readonly near: Float64Array
  /** Outside of it `near` is 0. */
  readonly range: Span
  readonly claimed: boolean
}

// Word lists alone: a point of opinion words is worth 0.7 log-odds, and without at least a faint one there is no opinion.
const LOG_ODDS_A_POINT = 0.7
const FAINT = 0.85
// Where the lists know no opinion, a "not" leans to blame: in German, French, Spanish, Dutch and Japanese two such sentences in three are (M-ABSA, `npm run measure-opinions`).
const DENIAL = 0.6

function byWords({ values, negators }: Weighed, { near, range, own, claimed }: Heard): Verdict {
  const words = product(values, near, range)
  return { polarity: LOG_ODDS_A_POINT * words - denial(words, negators, near, range), opinion: opinionByWords(words), words, own, claimed }
}

function denial(words: number, negators: Float64Array, near: Float64Array, range: Span): number {
  return words === 0 ? DENIAL * Math.min(1, product(negators, near, range)) : 0
}

function opinionByWords(words: number): number {
  return 1 + Math.abs(words) - FAINT
}

function byModel(
  sentence: Parsed,
  weighed: Weighed,
  { span, near, range, own, claimed }: Heard,
  model: PolarityModel,
  polarity: Float64Array,
  opinion: { readonly head: Head; readonly words: Float64Array } | null,
  empty: Float64Array,
): Verdict {
  const said = summary(sentence, weighed, near, empty)
  const neighbours = span === null ? [] : neighbourFeatures(sentence, span)
  const words = product(weighed.values, near, range)
  return {
    polarity:
      product(polarity, near, range) +
      rest(model.polarity, said, neighbours) -
      (opinion === null ? denial(words, weighed.negators, near, range) : 0),
    opinion: opinion === null ? opinionByWords(words) : product(opinion.words, near, range) + rest(opinion.head, said, neighbours),
    words,
    own,
    claimed,
  }
}

/** What each word adds to the log-odds of a head where it is heard in full. */
function contributions(buckets: Int32Array, head: Head): Float64Array {
  const sums = new Float64Array(buckets.length / SLOTS)
  for (let word = 0; word < sums.length; word += 1) {
    let sum = 0
    for (let slot = word * SLOTS; slot < (word + 1) * SLOTS; slot += 1) {
      const bucket = buckets[slot] ?? -1
      if (bucket >= 0) sum += (head.weights[bucket] ?? 0) * head.scale
    }
    sums[word] = sum
  }
  return sums
}

function sum(values: Float64Array, { at, length }: Span): number {
  let total = 0
  for (let word = at; word < at + length; word += 1) total += values[word] ?? 0
  return total
}

function product(values: Float64Array, near: Float64Array, { at: from, length }: Span): number {
  let total = 0
  for (let at = from; at < from + length; at += 1) total += (values[at] ?? 0) * (near[at] ?? 0)
  return total
}

function rest(head: Head, said: Float64Array, neighbours: readonly number[]): number {
  let total = head.bias
  for (let at = 0; at < said.length; at += 1) total += (said[at] ?? 0) * (head.summary[at] ?? 0)
  for (const bucket of neighbours) total += (head.weights[bucket] ?? 0) * head.scale * NEIGHBOUR_SHARE
  return total
}
