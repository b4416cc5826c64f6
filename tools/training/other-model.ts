import { languageFrom } from '../../src/core/opinions/language.ts'
import type { LanguageData } from '../../src/core/opinions/language-data.ts'
import { BUCKETS } from '../../src/core/opinions/model/features.ts'
import type { Head, PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { type Row, rowOf } from './fit.ts'
import { randomNumbers, shuffle } from './random-order.ts'
import { ratedReviews } from './rated-reviews.ts'

/** Fits what the word lists of a language leave open to rated hotel reviews; `null` where there are none. Praise alone is told from blame, not opinions from facts. */
export function fitBesideWords(data: LanguageData, authenticity: string): PolarityModel | null {
  const language = languageFrom(data, null)
  const reviews = ratedReviews(authenticity, data.code)
  if (reviews.length === 0) return null
  const rows = reviews.map((review) => ({ row: rowOf(review, language), yes: review.side > 0 }))
  return { polarity: fit(rows), opinion: null }
}

// The sums of the word lists (entries 6 and 7 of the summary) count with a fixed weight, and n-grams of the few reviews only little beside them.
const WORD_SUMS = [6, 7] as const
const WORDS_WEIGHT = 0.8
const BIAS = 0.4
const EPOCHS = 10
const RATE = 0.1
const DECAY = 0.15
const LARGEST_WEIGHT = 2
// A review is many sentences; its sums are brought to the size of one of this many n-grams.
const SENTENCE = 30

function fit(rows: readonly { readonly row: Row; readonly yes: boolean }[]): Head {
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS)
  const order = rows.map((_, at) => at)
  const random = randomNumbers()
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random)
    for (const at of order) {
      const labelled = rows[at]
      if (labelled !== undefined) step(weights, squares, labelled.row, labelled.yes)
    }
  }
  const scale = Math.fround(LARGEST_WEIGHT / 127)
  const summary = Array.from(rows[0]?.row.summary ?? [], (_, at) => (at === WORD_SUMS[0] || at === WORD_SUMS[1] ? WORDS_WEIGHT : 0))
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
    bias: BIAS,
    summary,
  }
}

function step(weights: Float64Array, squares: Float64Array, row: Row, yes: boolean): void {
  const sentences = Math.max(1, row.buckets.length / SENTENCE)
  let total = BIAS
  for (const sum of WORD_SUMS) total += (WORDS_WEIGHT * (row.summary[sum] ?? 0)) / Math.sqrt(sentences)
  for (const [at, bucket] of row.buckets.entries()) total += (weights[bucket] ?? 0) * (row.amounts[at] ?? 0)
  const error = 1 / (1 + Math.exp(-total)) - (yes ? 1 : 0)
  for (const [at, bucket] of row.buckets.entries()) {
    const old = weights[bucket] ?? 0
    const slope = error * (row.amounts[at] ?? 0) + DECAY * old
    const square = (squares[bucket] ?? 0) + slope * slope
    squares[bucket] = square
    weights[bucket] = old - (RATE * slope) / Math.sqrt(square + 0.5)
  }
}
