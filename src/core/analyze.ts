import { assess } from './authenticity/assess.ts'
import { rate } from './authenticity/rate.ts'
import { type Choice, NOTHING_CHOSEN } from './choose.ts'
import type { Listing } from './listing.ts'
import { mineOpinions } from './opinions/mine-opinions.ts'
import { type Models, NO_MODELS } from './opinions/models.ts'
import { overrule } from './overrule.ts'
import type { Report } from './report.ts'

/**
 * The whole judgement: how far a listing's reviews can be trusted, and what they praise and blame; without models the word lists judge alone.
 * Of a choice, what it says of single reviews and of signs is followed; `choose` has left out what its filters leave out.
 */
export function analyze(listing: Listing, models: Models = NO_MODELS, choice: Choice = NOTHING_CHOSEN): Report {
  const { authenticity, standings } = overrule(assess(listing), choice, listing)
  const mined = mineOpinions(listing, standings, models)
  return {
    product: listing.product,
    basis: {
      read: listing.reviews.length,
      total: listing.product.ratingCount,
      mined: mined.read,
      unknownLanguages: mined.unknownLanguages,
      onTrial: mined.onTrial,
    },
    authenticity,
    rating: rate(listing, standings),
    opinions: mined.opinions,
    voices: mined.voices,
    standings,
  }
}
