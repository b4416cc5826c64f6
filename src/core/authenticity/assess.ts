import type { Listing } from '../listing.ts'
import type { Authenticity, Evidence, Standing } from '../report.ts'
import { burst } from './burst.ts'
import { combine } from './combine.ts'
import { readListing, type Context } from './context.ts'
import { disclosedIncentive } from './disclosed-incentive.ts'
import { generatedText } from './generated-text.ts'
import { groupGap } from './group-gap.ts'
import { histogramShape } from './histogram-shape.ts'
import { mergedVariants } from './merged-variants.ts'
import { nearCopies } from './near-copies.ts'
import { offeredReward } from './offered-reward.ts'
import { otherProduct } from './other-product.ts'
import { ratingContradictsText } from './rating-contradicts-text.ts'
import { ratingDrift } from './rating-drift.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import { standings } from './standings.ts'
import { templateOpenings } from './template-openings.ts'
import { unusualSample } from './unusual-sample.ts'
import { vine } from './vine.ts'

/** Weighs how far a listing's reviews can be trusted, together and one by one. */
export function assess(listing: Listing): { readonly authenticity: Authenticity; readonly standings: readonly Standing[] } {
  const context = readListing(listing)
  const evidence = SIGNALS.flatMap((signal) => signal(listing, context) ?? [])
  const authenticity = combine(evidence, context.reviews.length, listing.product.ratingCount)
  return { authenticity, standings: standings(listing, context, authenticity.evidence) }
}

type Signal = (listing: Listing, context: Context) => Evidence | readonly Evidence[] | null

const SIGNALS: readonly Signal[] = [
  nearCopies,
  repeatedPhrases,
  templateOpenings,
  generatedText,
  burst,
  ratingDrift,
  groupGap,
  ratingContradictsText,
  unusualSample,
  histogramShape,
  disclosedIncentive,
  offeredReward,
  vine,
  otherProduct,
  mergedVariants,
]
