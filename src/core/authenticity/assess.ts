import type { Listing, Review } from '../listing.ts'
import type { Authenticity, Evidence, Standing } from '../report.ts'
import { readListing, type Context } from './context.ts'
import { disclosedIncentive } from './disclosed-incentive.ts'
import { burst } from './burst.ts'
import { nearCopies } from './near-copies.ts'
import { otherProduct } from './other-product.ts'
import { vine } from './vine.ts'

/** Weighs how far a listing's reviews can be trusted, together and one by one. */
export function assess(listing: Listing): { readonly authenticity: Authenticity; readonly standings: readonly Standing[] } {
  const context = readListing(listing)
  const evidence = SIGNALS.map((signal) => signal(listing, context)).filter((found) => found !== null)
  return {
    authenticity: judge(listing.reviews.length, evidence),
    standings: listing.reviews.map((review) => standing(review, evidence)),
  }
}

const SIGNALS: readonly ((listing: Listing, context: Context) => Evidence | null)[] = [
  nearCopies,
  disclosedIncentive,
  vine,
  burst,
  otherProduct,
]

function judge(read: number, evidence: readonly Evidence[]): Authenticity {
  if (read < 5) return { kind: 'too-few', evidence }
  if (read < 20) return { kind: 'first-look', evidence }
  const total = evidence.reduce((sum, { strength }) => sum + strength, -4)
  const signs = total > 2 ? 'many' : total > 0 ? 'some' : 'few'
  return { kind: 'assessed', signs, confidence: read < 50 ? 'low' : 'medium', suspicion: 1 / (1 + Math.exp(-total)), evidence }
}

function standing(review: Review, evidence: readonly Evidence[]): Standing {
  const signs = evidence.filter((found) => found.strength > 0 && found.reviews.includes(review.id)).map((found) => found.signal)
  return { review: review.id, weight: signs.length > 0 ? 0 : 1, signs, merits: review.verified === true ? [{ kind: 'verified' }] : [] }
}
