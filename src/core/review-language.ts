import type { Review } from './listing.ts'
import { languageOf } from './text/language.ts'

/** The language that a review's words show, else the one that the page says; `null` where neither is known. Each review is read for this once. */
export function reviewLanguage(review: Review): string | null {
  const known = languages.get(review)
  if (known !== undefined) return known
  const language = languageOf(review.text) ?? review.language
  languages.set(review, language)
  return language
}

const languages = new WeakMap<Review, string | null>()
