/** Rows of equal length and whether each is a hit. */
export interface Sample {
  readonly values: readonly number[]
  readonly hit: boolean
}

/** How likely each sample is a hit by a logistic regression on the others: every tenth sample is judged by what the other nine tenths say. */
export function crossValidated(samples: readonly Sample[]): readonly number[] {
  const scores = Array.from({ length: samples.length }, () => 0)
  for (let fold = 0; fold < FOLDS; fold++) {
    const score = fit(samples.filter((_, i) => i % FOLDS !== fold))
    for (let i = fold; i < samples.length; i += FOLDS) scores[i] = score(samples[i]?.values ?? [])
  }
  return scores
}

const FOLDS = 10
const STEPS = 300
const RATE = 0.5
const RIDGE = 1e-3

/** Gradient descent on standardised values. */
function fit(samples: readonly Sample[]): (values: readonly number[]) => number {
  const columns = (samples[0]?.values ?? []).map((_, k) => standard(samples.map(({ values }) => values[k] ?? 0)))
  const rows = samples.map(({ values }) => values.map((value, k) => columns[k]?.(value) ?? 0))
  const weights = columns.map(() => 0)
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const errors = rows.map((row, i) => 1 / (1 + Math.exp(-dot(weights, row) - bias)) - Number(samples[i]?.hit))
    bias -= (RATE * errors.reduce((sum, error) => sum + error, 0)) / rows.length
    for (const [k, weight] of weights.entries()) {
      const slope = rows.reduce((sum, row, i) => sum + (errors[i] ?? 0) * (row[k] ?? 0), 0) / rows.length
      weights[k] = weight - RATE * (slope + RIDGE * weight)
    }
  }
  return (values) =>
    dot(
      weights,
      values.map((value, k) => columns[k]?.(value) ?? 0),
    )
}

function standard(values: readonly number[]): (value: number) => number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  return (value) => (value - mean) / deviation
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0)
}
