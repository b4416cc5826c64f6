import type { Listing, Review } from '../listing.ts'
import type { Evidence, Merit, ReviewId, Standing } from '../report.ts'
import type { Context } from './context.ts'
import { merits } from './merits.ts'
import { wordsOf } from './read-review.ts'

/** Where each review stands, in the listing's order: what it weighs in the trusted rating, why, and what makes it worth reading. */
export function standings(listing: Listing, context: Context, evidence: readonly Evidence[]): readonly Standing[] {
  const concerning = evidenceByReview(evidence)
  const read = new Map(context.reviews.map((one) => [one.review.id, one]))
  return listing.reviews.map((review) => {
    const one = read.get(review.id)
    if (one === undefined) return repeated(review)
    return standing(review, concerning.get(review.id) ?? [], merits(review, wordsOf(one, context.vocabulary)))
  })
}

/** A review that the shop shows twice counts once. */
function repeated(review: Review): Standing {
  return { review: review.id, weight: 0, signs: [], merits: [] }
}

function evidenceByReview(evidence: readonly Evidence[]): ReadonlyMap<ReviewId, readonly Evidence[]> {
  const found = new Map<ReviewId, Evidence[]>()
  for (const one of evidence.filter(isSign)) for (const id of new Set(one.reviews)) found.set(id, [...(found.get(id) ?? []), one])
  return found
}

/** A disclosed reward is no suspicion, but such reviews are kinder and are left out of the trusted rating. Who tells of an offer is a witness. */
function isSign({ signal, strength }: Evidence): boolean {
  return signal !== 'offered-reward' && (strength > 0 || signal === 'disclosed-incentive')
}

function standing(review: Review, concerning: readonly Evidence[], merits: readonly Merit[]): Standing {
  return { review: review.id, weight: weight(concerning), signs: concerning.map(({ signal }) => signal), merits }
}

// A review that a sign points to is one of the planted ones about nine times of ten (METHOD.md), the surer the stronger the sign.
const EVEN_ODDS = 2

function weight(concerning: readonly Evidence[]): number {
  if (concerning.some(({ signal }) => signal === 'disclosed-incentive')) return 0
  const strength = concerning.reduce((sum, one) => sum + one.strength, 0)
  return strength === 0 ? 1 : 1 / (1 + Math.exp(strength - EVEN_ODDS))
}
