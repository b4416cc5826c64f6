import type { Listing, Review } from '../listing.ts'
import type { Opinion, Standing, Voice } from '../report.ts'
import { languageOf } from '../text/language.ts'
import { words } from '../text/words.ts'
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
  const codes = languagesOf(written)
  const language = english(models.get('en') ?? null)
  const known = written
    .filter((review) => codes.get(review) === language.code)
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
    unknownLanguages: [...new Set([...codes.values()].filter((code) => code !== language.code))].sort(),
  }
}

/** The language of each review: what its words show, else what the page says, else that of most others, else English. */
function languagesOf(reviews: readonly Review[]): ReadonlyMap<Review, string> {
  const shown = new Map(reviews.map((review) => [review, languageOf(review.text) ?? review.language]))
  const counts = new Map<string, number>()
  for (const code of shown.values()) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map([...shown].map(([review, code]) => [review, code ?? most?.[0] ?? 'en']))
}
