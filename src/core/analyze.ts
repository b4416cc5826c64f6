import { assess } from './authenticity/assess.ts'
import { rate } from './authenticity/rate.ts'
import type { Listing } from './listing.ts'
import { mineOpinions } from './opinions/mine-opinions.ts'
import type { Report } from './report.ts'

/** The whole judgement: how far a listing's reviews can be trusted, and what they praise and blame. */
export function analyze(listing: Listing): Report {
  const { authenticity, standings } = assess(listing)
  const mined = mineOpinions(listing, standings)
  return {
    product: listing.product,
    basis: { read: listing.reviews.length, total: listing.product.ratingCount, mined: mined.read, unknownLanguages: mined.unknownLanguages },
    authenticity,
    rating: rate(listing, standings),
    opinions: mined.opinions,
    voices: mined.voices,
    standings,
  }
}
