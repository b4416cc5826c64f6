import type { Authenticity, Evidence, SignalName, Signs } from '../report.ts'

/**
 * What the evidence amounts to, in log-odds.
 *
 * Signals that look at the same thing are no independent witnesses: of each family the strongest counts in full and the others a quarter.
 * "Some" takes two families with a sign, or one sign that is certain and large; "many" takes three, or one cluster of copies over a fifth of the reviews.
 */
export function combine(evidence: readonly Evidence[], read: number, total: number | null): Authenticity {
  if (read < LEAST_FOR_A_LOOK) return { kind: 'too-few', evidence: shown(evidence) }
  if (read < LEAST_FOR_A_WORD) return { kind: 'first-look', evidence: shown(evidence) }
  return {
    kind: 'assessed',
    signs: signsOf(evidence, read),
    confidence: confidence(read, total),
    suspicion: suspicion(evidence),
    evidence: shown(evidence),
  }
}

// None of 4 leaves room for half of all reviews, none of 19 for a sixth (Wilson, 95 %).
const LEAST_FOR_A_LOOK = 5
const LEAST_FOR_A_WORD = 20
/** Odds of twelve to one: nothing that speaks less clearly is shown, weighed or counted; it only adds to the suspicion. */
export const SIGN = 2.5
// A government's estimate of bought or false reviews: 11 to 15 % in three common categories (UK DBT 2023).
const PRIOR = Math.log(0.13 / 0.87)
const SHARE_OF_THE_FAMILY = 0.25

type Family = 'wording' | 'timing' | 'ratings' | 'reward' | 'subject'

const FAMILY: Readonly<Record<SignalName, Family>> = {
  'near-copies': 'wording',
  'repeated-phrases': 'wording',
  'template-openings': 'wording',
  'generated-text': 'wording',
  burst: 'timing',
  'rating-drift': 'timing',
  'group-gap': 'ratings',
  'rating-contradicts-text': 'ratings',
  'unusual-sample': 'ratings',
  'histogram-shape': 'ratings',
  'disclosed-incentive': 'reward',
  'offered-reward': 'reward',
  vine: 'reward',
  'other-product': 'subject',
  'merged-variants': 'subject',
}

/** What makes one sign enough for "some": strength in log-odds, share of the reviews read, number of reviews. */
const DECISIVE: Readonly<Partial<Record<SignalName, { readonly strength: number; readonly share: number; readonly reviews: number }>>> = {
  'near-copies': { strength: SIGN, share: 0.08, reviews: 3 },
  burst: { strength: 2.6, share: 0.1, reviews: 5 },
  'disclosed-incentive': { strength: SIGN, share: 0.15, reviews: 4 },
  'other-product': { strength: SIGN, share: 0.1, reviews: 3 },
}
const MANY_COPIES = 0.2

function shown(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ strength }) => strength <= 0 || strength >= SIGN)
}

function signsOf(evidence: readonly Evidence[], read: number): Signs {
  const families = new Set(evidence.filter(({ strength }) => strength >= SIGN).map(({ signal }) => FAMILY[signal]))
  if (
    families.size >= 3 ||
    evidence.some((found) => found.signal === 'near-copies' && Number(found.measured['largest']) > MANY_COPIES * read)
  )
    return 'many'
  return families.size === 2 || evidence.some((found) => isDecisive(found, read)) ? 'some' : 'few'
}

function isDecisive({ signal, strength, reviews }: Evidence, read: number): boolean {
  const least = DECISIVE[signal]
  return least !== undefined && strength >= least.strength && reviews.length >= Math.max(least.reviews, least.share * read)
}

function suspicion(evidence: readonly Evidence[]): number {
  const families = new Map<Family, number[]>()
  for (const { signal, strength } of evidence) families.set(FAMILY[signal], [...(families.get(FAMILY[signal]) ?? []), strength])
  let logOdds = PRIOR
  for (const strengths of families.values()) {
    const [strongest = 0, ...others] = strengths.sort((a, b) => b - a)
    logOdds += strongest + SHARE_OF_THE_FAMILY * others.reduce((sum, strength) => sum + strength, 0)
  }
  return 1 / (1 + Math.exp(-logOdds))
}

const MOST_OF_ALL = 0.9
const MANY_READ = 50

/** How much was read: a sample that the store chose is never enough for "high". */
function confidence(read: number, total: number | null): 'low' | 'medium' | 'high' {
  if (read < MANY_READ) return 'low'
  return total !== null && read >= MOST_OF_ALL * total ? 'high' : 'medium'
}
