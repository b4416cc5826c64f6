import { words } from '../text/words.ts'
import type { Listing, Review } from '../listing.ts'
import type { Opinion, Standing, Voice } from '../report.ts'
import { parse } from './clauses.ts'
import { english } from './english/english.ts'
import { judge } from './judge.ts'
import type { Models } from './models.ts'
import { productWords } from './product-words.ts'
import { tally } from './tally.ts'
import { pickVoices } from './voices.ts'

/** What people praise and blame, which reviews to read first, and what that rests on. */
export interface Mined {
  readonly opinions: readonly Opinion[]
  readonly voices: readonly Voice[]
  /** Number of reviews whose language is known here. */
  readonly read: number
  /** Languages of the reviews that were not mined, sorted. */
  readonly unknownLanguages: readonly string[]
}

/** Draws out of a listing's reviews what they praise and blame, each review weighted by its standing. */
export function mineOpinions(listing: Listing, standings: readonly Standing[], models: Models): Mined {
  const written = listing.reviews.filter((review) => review.text !== '')
  const language = english(models.get('en') ?? null)
  const known = written
    .filter((review) => languageOf(review) === language.code)
    .map((review) => ({ review, sentences: parse(review.text, language) }))
  const title = words(listing.product.title).map((word) => language.stem(word.text))
  const product = productWords(
    title,
    known.map(({ sentences }) => sentences),
    language,
  )
  const statements = known.flatMap(({ review, sentences }) => judge(review, sentences, language, product))
  const weights = new Map(standings.map((standing) => [standing.review, standing.weight]))
  return {
    opinions: tally(statements, known.length, (review) => weights.get(review) ?? 1),
    voices: pickVoices(listing, standings, statements),
    read: known.length,
    unknownLanguages: [...new Set(written.map(languageOf).filter((code) => code !== language.code))].sort(),
  }
}

function languageOf(review: Review): string {
  return review.language ?? 'en'
}
