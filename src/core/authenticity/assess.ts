import type { Listing } from '../listing.ts'
import type { Authenticity, Evidence, Standing } from '../report.ts'
import { burst } from './burst.ts'
import { combine } from './combine.ts'
import { readListing, type Context } from './context.ts'
import { disclosedIncentive } from './disclosed-incentive.ts'
import { nearCopies } from './near-copies.ts'
import { otherProduct } from './other-product.ts'
import { standings } from './standings.ts'
import { vine } from './vine.ts'

/** Weighs how far a listing's reviews can be trusted, together and one by one. */
export function assess(listing: Listing): { readonly authenticity: Authenticity; readonly standings: readonly Standing[] } {
  const context = readListing(listing)
  const evidence = SIGNALS.flatMap((signal) => signal(listing, context) ?? [])
  const authenticity = combine(evidence, context.reviews.length, listing.product.ratingCount)
  return { authenticity, standings: standings(listing, authenticity.evidence) }
}

type Signal = (listing: Listing, context: Context) => Evidence | readonly Evidence[] | null

const SIGNALS: readonly Signal[] = [nearCopies, burst, disclosedIncentive, vine, otherProduct]
