import { parse } from '../../src/core/opinions/clauses.ts'
import type { Language } from '../../src/core/opinions/language.ts'
import {
  BUCKETS,
  NEIGHBOUR_SHARE,
  neighbourFeatures,
  SLOTS,
  SUMMARY,
  summary,
  wordFeatures,
} from '../../src/core/opinions/model/features.ts'
import type { Head } from '../../src/core/opinions/model/polarity-model.ts'
import { nearness } from '../../src/core/opinions/nearness.ts'
import { zeros } from '../../src/core/opinions/zeros.ts'
import { weighWords } from '../../src/core/opinions/weigh-words.ts'
import type { Example } from './examples.ts'
import { randomNumbers, shuffle } from './random-order.ts'
import { spanOf } from '../../src/core/opinions/span-of.ts'

/** An example in numbers. */
export interface Row {
  readonly buckets: readonly number[]
  readonly amounts: readonly number[]
  readonly summary: readonly number[]
}

/** What is fitted: a row, whether the answer is yes, and how much it counts. */
export interface Labelled {
  readonly row: Row
  readonly yes: boolean
  readonly weight: number
}

/** An example as the model will see it. */
export function rowOf(example: Example, language: Language): Row {
  const buckets: number[] = []
  const amounts: number[] = []
  const said = Array.from({ length: SUMMARY }, () => 0)
  for (const sentence of parse(example.text, language)) {
    const span = example.place === null ? null : spanOf(sentence, example.place)
    if (example.place !== null && span === null) continue
    const weighed = weighWords(sentence, language)
    const near = nearness(sentence, span, null)
    for (const [at, amount] of near.entries()) {
      if (amount < LEAST_AMOUNT) continue
      for (const bucket of wordFeatures(sentence, weighed, at, zeros(SLOTS)).filter((one) => one >= 0)) {
        buckets.push(bucket)
        amounts.push(amount)
      }
    }
    for (const bucket of span === null ? [] : neighbourFeatures(sentence, span)) {
      buckets.push(bucket)
      amounts.push(NEIGHBOUR_SHARE)
    }
    for (const [at, value] of summary(sentence, weighed, near).entries()) said[at] = (said[at] ?? 0) + value
  }
  return { buckets, amounts, summary: said }
}

/** The mean of several logistic regressions, rounded to 8 bits; the same rows in the same order give the same bytes. */
export function fit(rows: readonly Labelled[]): Head {
  const known = knownBuckets(rows)
  const mean = emptyState()
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { weights, summary, bias } = descend(rows, known, randomNumbers(FIRST_SEED + turn * SEED_STEP))
    for (const [at, weight] of weights.entries()) mean.weights[at] = (mean.weights[at] ?? 0) + weight / TURNS
    for (const [at, weight] of summary.entries()) mean.summary[at] = (mean.summary[at] ?? 0) + weight / TURNS
    mean.bias += bias / TURNS
  }
  return rounded(mean)
}

const LEAST_AMOUNT = 0.02
// Chosen on half of the development sets, checked on the other half; the figures hardly move between half and double of each.
const EPOCHS = 12
const RATE = 0.15
const DECAY = 0.0025
const SUMMARY_UNIT = 0.3
const LEAST_EXAMPLES = 2
const LARGEST_WEIGHT = 4
// From one order to another a figure moves by up to .01; that the mean of two is righter is not shown.
const TURNS = 2
const FIRST_SEED = 7
const SEED_STEP = 1013
// Weights of one or two steps of 8 bits are as good as none: leaving out those of two as well as those of one moves no figure of the model card by more than .003.
const LEAST_STEPS = 3

interface State {
  readonly weights: Float64Array
  readonly squares: Float64Array
  readonly summary: Float64Array
  readonly summarySquares: Float64Array
  bias: number
  biasSquare: number
}

function emptyState(): State {
  return {
    weights: new Float64Array(BUCKETS),
    squares: new Float64Array(BUCKETS),
    summary: new Float64Array(SUMMARY),
    summarySquares: new Float64Array(SUMMARY),
    bias: 0,
    biasSquare: 0,
  }
}

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011). */
function descend(rows: readonly Labelled[], known: Uint8Array, random: () => number): State {
  const state = emptyState()
  const order = rows.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const labelled = rows[at]
      if (labelled !== undefined) step(state, labelled, known)
    }
  }
  return state
}

/** Buckets that a single example fills teach nothing that holds for another. */
function knownBuckets(rows: readonly Labelled[]): Uint8Array {
  const seen = new Uint8Array(BUCKETS)
  for (const { row } of rows) for (const bucket of new Set(row.buckets)) seen[bucket] = Math.min(LEAST_EXAMPLES, (seen[bucket] ?? 0) + 1)
  return seen.map((count) => (count >= LEAST_EXAMPLES ? 1 : 0))
}

function step(state: State, { row, yes, weight }: Labelled, known: Uint8Array): void {
  const error = (1 / (1 + Math.exp(-logOdds(state, row, known))) - (yes ? 1 : 0)) * weight
  for (const [at, bucket] of row.buckets.entries()) {
    if (known[bucket] === 0) continue
    const old = state.weights[bucket] ?? 0
    const slope = error * (row.amounts[at] ?? 0) + DECAY * old
    const square = (state.squares[bucket] ?? 0) + slope * slope
    state.squares[bucket] = square
    state.weights[bucket] = old - (RATE * slope) / Math.sqrt(square + 0.1)
  }
  for (const [at, value] of row.summary.entries()) {
    if (value === 0) continue
    const slope = error * value * SUMMARY_UNIT
    const square = (state.summarySquares[at] ?? 0) + slope * slope
    state.summarySquares[at] = square
    state.summary[at] = (state.summary[at] ?? 0) - (RATE * slope) / Math.sqrt(square + 1)
  }
  state.biasSquare += error * error
  state.bias -= (RATE * error) / Math.sqrt(state.biasSquare + 1)
}

function logOdds(state: State, row: Row, known: Uint8Array): number {
  let total = state.bias
  for (const [at, bucket] of row.buckets.entries()) if (known[bucket] === 1) total += (state.weights[bucket] ?? 0) * (row.amounts[at] ?? 0)
  for (const [at, value] of row.summary.entries()) total += (state.summary[at] ?? 0) * value * SUMMARY_UNIT
  return total
}

function rounded(state: State): Head {
  const largest = state.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.fround(Math.min(largest, LARGEST_WEIGHT) / 127)
  const steps = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / scale)))
  return {
    weights: Int8Array.from(state.weights, (weight) => (Math.abs(steps(weight)) < LEAST_STEPS ? 0 : steps(weight))),
    scale,
    bias: Math.fround(state.bias),
    summary: Array.from(state.summary, (weight) => Math.fround(weight * SUMMARY_UNIT)),
  }
}
