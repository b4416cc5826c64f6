import { assess } from './authenticity/assess.ts'
import { rate } from './authenticity/rate.ts'
import type { Listing } from './listing.ts'
import { mineOpinions } from './opinions/mine-opinions.ts'
import { type Models, NO_MODELS } from './opinions/models.ts'
import type { Report } from './report.ts'

/** The whole judgement: how far a listing's reviews can be trusted, and what they praise and blame; without models the word lists judge alone. */
export function analyze(listing: Listing, models: Models = NO_MODELS): Report {
  const { authenticity, standings } = assess(listing)
  const mined = mineOpinions(listing, standings, models)
  return {
    product: listing.product,
    basis: {
      read: listing.reviews.length,
      total: listing.product.ratingCount,
      mined: mined.read,
      unknownLanguages: mined.unknownLanguages,
    },
    authenticity,
    rating: rate(listing, standings),
    opinions: mined.opinions,
    voices: mined.voices,
    standings,
  }
}
