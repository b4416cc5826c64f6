import { logDirichletMultinomial, logSumExp } from './statistics.ts'

/**
 * How much likelier the stars of reviews by date are if their mix changed once, at a day that is not known, than if it never did; a logarithm.
 *
 * Given are the numbers of five-star and of four-star reviews before each position, from 0 on.
 */
export function changeOnce(fives: readonly number[], fours: readonly number[]): number {
  const all = fives.length - 1
  const counts = (at: number) => [fives[at] ?? 0, fours[at] ?? 0, at - (fives[at] ?? 0) - (fours[at] ?? 0)]
  const whole = counts(all)
  const unchanged = logDirichletMultinomial(whole, USUAL)
  const changed: number[] = []
  for (let at = LEAST; at <= all - LEAST; at += Math.max(1, all / MOST_CUTS)) {
    const before = counts(Math.floor(at))
    const after = whole.map((count, i) => count - (before[i] ?? 0))
    changed.push(logDirichletMultinomial(before, USUAL) + logDirichletMultinomial(after, USUAL) - unchanged)
  }
  return changed.length === 0 ? 0 : logSumExp(changed) - Math.log(changed.length)
}

// Five, four and less stars as honest products have them (He et al., PNAS 2022), held as firmly as four reviews.
const USUAL = [2.5, 0.75, 0.75]
const LEAST = 3
const MOST_CUTS = 100
