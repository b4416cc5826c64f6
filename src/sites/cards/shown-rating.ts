import type { SaidOfRatings } from '../find-histogram.ts'
import { foldName } from '../structured/choose.ts'
import { along, next, previous } from './near-elements.ts'
import { isOtherRating } from './other-rating.ts'
import { countedAt, shownAt } from './rating-at.ts'

/**
 * The average and the count that stand behind the product's heading, else right above its reviews. Both `null` where nothing stands so, where
 * such places contradict each other, and where fewer ratings are counted than reviews are shown. Pauses often.
 */
export function* shownRating(document: Document, title: string, reviews: readonly Element[]): Generator<void, SaidOfRatings> {
  const places = { here: new URL(document.baseURI).pathname, reviews: new Set(reviews) }
  const byName = headingsOf(document, title).flatMap((heading) => along(heading, next, NEAR))
  const aboveReviews = reviews.slice(0, 1).flatMap((card) => along(card, previous, NEAR_ABOVE))
  const likely: SaidOfRatings[] = []
  for (const zone of [byName, aboveReviews]) {
    for (const [place, element] of zone.entries()) {
      if (place % PAUSE === 0) yield
      const found = shownAt(element) ?? countedAt(element)
      if (found !== null) yield
      const isLikely = found !== null && (found.ratingCount === null || found.ratingCount >= reviews.length)
      if (isLikely && !isOtherRating(element, places)) likely.push(found)
    }
    // What stands above the reviews is asked only where the heading's surroundings don't tell all.
    if (likely.some(({ averageRating, ratingCount }) => averageRating !== null && ratingCount !== null)) break
  }
  return agreed(likely)
}

const NOTHING: SaidOfRatings = { averageRating: null, ratingCount: null }
/** Elements between two pauses. */
const PAUSE = 40
/** Elements behind a heading, or before the first review, that are looked at. */
const NEAR = 250
const NEAR_ABOVE = 600
const MAX_HEADINGS = 3
const MAX_NAMES = 200

/** What calls the product by its name. */
function headingsOf(document: Document, title: string): readonly Element[] {
  const fold = foldName(title)
  const isTitle = (element: Element) => {
    const own = foldName((element.textContent ?? '').slice(0, 2 * title.length + 200))
    return own.length * 2 > fold.length && (own.includes(fold) || fold.includes(own))
  }
  if (fold === '') return []
  const headings = [...document.querySelectorAll('h1')].filter(isTitle)
  const others = headings.length > 0 ? [] : [...document.querySelectorAll('h2, [itemprop="name"], [class*="title" i]')].slice(0, MAX_NAMES)
  return [...headings, ...others.filter(isTitle)].slice(0, MAX_HEADINGS)
}

/** Drawn stars are rounded. */
const ROUNDING = 0.3

/** The count that all places give, with the average that is told most exactly; nothing where they contradict each other. */
function agreed(shown: readonly SaidOfRatings[]): SaidOfRatings {
  const rated = shown.filter(({ averageRating }) => averageRating !== null)
  const averages = rated.flatMap(({ averageRating }) => averageRating ?? [])
  const averageRating = averages.find((average) => !Number.isInteger(average * 2)) ?? averages[0] ?? null
  const beside = new Set(rated.flatMap(({ ratingCount }) => ratingCount ?? []))
  if (beside.size > 1 || averages.some((other) => Math.abs(other - (averageRating ?? 0)) > ROUNDING)) return NOTHING
  const counts = beside.size > 0 ? beside : new Set(shown.flatMap(({ ratingCount }) => ratingCount ?? []))
  return { averageRating, ratingCount: counts.size === 1 ? ([...counts][0] ?? null) : null }
}
