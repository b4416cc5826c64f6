import type { Listing, Review } from '../listing.ts'
import type { Opinion, Standing, Voice } from '../report.ts'
import { reviewLanguage } from '../review-language.ts'

import { parse } from './clauses.ts'
import { judge, type Statement } from './judge.ts'
import type { Language } from './language.ts'
import { languageOfCode, type Models } from './models.ts'
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
  /** Reviews mined in a language for which nobody but the makers has judged pros and cons: any but English (model/README.md). */
  readonly onTrial: number
}

/** Draws out of a listing's reviews what they praise and blame, each review weighted by its standing. */
export function mineOpinions(listing: Listing, standings: readonly Standing[], models: Models): Mined {
  const written = listing.reviews.filter((review) => review.text !== '')
  const byLanguage = groupByLanguage(written)
  const statements: Statement[] = []
  const unknownLanguages: string[] = []
  let read = 0
  let onTrial = 0
  for (const [code, reviews] of byLanguage) {
    const language = languageOfCode(code, models)
    if (language === null) unknownLanguages.push(code)
    else statements.push(...statementsOf(listing.product.title, reviews, language))
    read += language === null ? 0 : reviews.length
    onTrial += language === null || code === 'en' ? 0 : reviews.length
  }
  const weights = new Map(standings.map((standing) => [standing.review, standing.weight]))
  return {
    opinions: tally(statements, read, (review) => weights.get(review) ?? 1),
    voices: pickVoices(listing, standings, statements),
    read,
    unknownLanguages: unknownLanguages.sort(),
    onTrial,
  }
}

/** The languages of a listing's reviews, so that their models can be loaded. */
export function languagesOf({ reviews }: Listing): readonly string[] {
  return [...groupByLanguage(reviews.filter((review) => review.text !== '')).keys()]
}

function statementsOf(title: string, reviews: readonly Review[], language: Language): readonly Statement[] {
  const parsed = reviews.map((review) => ({ review, sentences: parse(review.text, language) }))
  const product = productWords(
    language.tokens(title).map((word) => language.stem(word.text)),
    parsed.map(({ review, sentences }) => ({ text: review.text, sentences })),
    language,
  )
  return parsed.flatMap(({ review, sentences }) => judge(review, sentences, language, product))
}

/** By the language that a review's words show, else the one that the page says, else that of most others, else English. */
export function groupByLanguage(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const codes = reviews.map(reviewLanguage)
  const counts = new Map<string, number>()
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const groups = new Map<string, Review[]>()
  for (const [at, review] of reviews.entries()) {
    const code = codes[at] ?? most?.[0] ?? 'en'
    const group = groups.get(code) ?? []
    groups.set(code, group)
    group.push(review)
  }
  return groups
}
