/** Natural logarithm of the beta function, B(a, b), for positive a and b. */
function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Log-probability of `hits` in `trials` when the rate itself follows a beta distribution with parameters a and b. */
export function logBetaBinomial(hits: number, trials: number, a: number, b: number): number {
  return logChoose(trials, hits) + logBeta(hits + a, trials - hits + b) - logBeta(a, b)
}

/** Log-probability of a sequence with these counts when the shares follow a Dirichlet distribution with these parameters. */
export function logDirichletMultinomial(counts: readonly number[], prior: readonly number[]): number {
  const [all, held] = [counts.reduce((sum, count) => sum + count, 0), prior.reduce((sum, one) => sum + one, 0)]
  return (
    logGamma(held) -
    logGamma(all + held) +
    counts.reduce((sum, count, i) => sum + logGamma(count + (prior[i] ?? 0)) - logGamma(prior[i] ?? 1), 0)
  )
}

/** One-sided Fisher exact test: the probability of at least `a` successes in the first group, a of a + b against c of c + d, if both have one rate. */
export function fisherAtLeast(a: number, b: number, c: number, d: number): number {
  const [first, second, hits] = [a + b, c + d, a + c]
  const all = logChoose(first + second, hits)
  let sum = 0
  for (let i = a; i <= Math.min(first, hits); i++) sum += Math.exp(logChoose(first, i) + logChoose(second, hits - i) - all)
  return Math.min(1, sum)
}

/** Logarithm of the sum of exponentials, without overflow; minus infinity of nothing. */
export function logSumExp(logs: readonly number[]): number {
  let most = -Infinity
  for (const log of logs) most = Math.max(most, log)
  if (most === -Infinity) return most
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}

/** The arithmetic mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

/** Stirling's series after shifting the argument up, relative error below 1e-10. */
function logGamma(x: number): number {
  let [shift, z] = [0, x]
  for (; z < 10; z++) shift += Math.log(z)
  const inverse = 1 / (z * z)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / z - shift
}
