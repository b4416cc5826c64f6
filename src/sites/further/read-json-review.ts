import type { Incentive, Review } from '../../core/listing.ts'
import { plainWords } from '../structured/entities.ts'
import { parseCountry } from '../values/countries.ts'
import { parseDate } from '../values/dates.ts'
import type { DateContext } from '../values/dates.ts'
import { parseCount } from '../values/numbers.ts'
import { parseRating } from '../values/ratings.ts'
import { MAX_TEXT_LENGTH, tidyText } from '../values/text.ts'
import type { Paths, ReviewPaths, Sign } from './endpoint.ts'
import { textOf, valuesAt } from './json-path.ts'

/** What JSON says of one review; `null` where nothing of a review can be read. Who wrote it is not looked for. */
export function readJsonReview(row: unknown, paths: ReviewPaths, context: DateContext): Partial<Review> | null {
  const words = (at: Paths | undefined) => firstOf(row, at, (said) => tidyText(plainWords(said.slice(0, MAX_MARKUP))) || null)
  const rating = firstOf(row, paths.rating, (said) => ratingOf(said, paths))
  const [title, text] = [words(paths.title) ?? '', words(paths.text) ?? '']
  if (rating === null && title === '' && text === '') return null
  const id = firstOf(row, paths.id, (said) => said.slice(0, MAX_ID) || null)
  return {
    ...(id === null ? {} : { id }),
    rating,
    title,
    text,
    date: firstOf(row, paths.date, (said) => parseDate(said, context)),
    verified: verifiedOf(row, paths),
    incentive: INCENTIVES.find((kind) => paths.incentive?.[kind]?.some((sign) => meant(row, sign).length > 0)) ?? null,
    helpfulVotes: firstOf(row, paths.helpfulVotes, parseCount),
    images: filesOf(row, paths.images),
    videos: filesOf(row, paths.videos),
    variant: words(paths.variant),
    country: firstOf(row, paths.country, (said) => parseCountry(said, context.locale)),
    language: firstOf(row, paths.language, (said) => LANGUAGE.exec(said)?.[0].toLowerCase() ?? null),
  }
}

/** Tags and character references take room beside the words. */
const MAX_MARKUP = 2 * MAX_TEXT_LENGTH
const MAX_ID = 100
const MAX_FILES = 100
/** The primary subtag of BCP 47. */
const LANGUAGE = /^[a-z]{2,3}(?![a-z])/iu
const INCENTIVES: readonly Incentive[] = ['vine', 'free', 'other']
const NOT_MEANT: ReadonlySet<unknown> = new Set([false, 0, '', '0', 'false'])

function ratingOf(said: string, { scale, ratingWords = [] }: ReviewPaths): number | null {
  const stars = ratingWords.indexOf(said) + 1
  return stars > 0 ? stars : parseRating(said, scale)
}

function firstOf<T>(row: unknown, paths: Paths | undefined, parse: (said: string) => T | null): T | null {
  for (const path of paths ?? []) {
    for (const value of valuesAt(row, path)) {
      const said = textOf(value)
      const parsed = said === '' ? null : parse(said)
      if (parsed !== null) return parsed
    }
  }
  return null
}

function verifiedOf(row: unknown, { verified = [], marksAllVerified }: ReviewPaths): boolean | null {
  if (verified.some((sign) => meant(row, sign).length > 0)) return true
  const isSaid = verified.some((sign) => valuesAt(row, pathOf(sign)).length > 0)
  return marksAllVerified || isSaid ? false : null
}

function filesOf(row: unknown, signs: readonly Sign[] | undefined): number {
  const files = (signs ?? []).map((sign) => new Set(meant(row, sign)).size)
  return Math.min(files.find((count) => count > 0) ?? 0, MAX_FILES)
}

function meant(row: unknown, sign: Sign): readonly unknown[] {
  const values = valuesAt(row, pathOf(sign))
  if (typeof sign === 'string') return values.filter((value) => !NOT_MEANT.has(value))
  return values.filter((value) => sign.is.test(typeof value === 'boolean' ? String(value) : textOf(value)))
}

function pathOf(sign: Sign): string {
  return typeof sign === 'string' ? sign : sign.at
}
