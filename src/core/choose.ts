import type { Listing, Review } from './listing.ts'
import type { ReviewId, Standing } from './report.ts'

/** A question that lets some of a listing's reviews through; a choice holds at most one of each kind. */
export type Filter =
  | { readonly kind: 'verified' }
  /** Neither from the store's tester programme nor rewarded, as marked by the store or told by the writer. */
  | { readonly kind: 'unrewarded' }
  /** With photos or videos. */
  | { readonly kind: 'photos' }
  | { readonly kind: 'months'; readonly months: 6 | 12 }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'variant'; readonly variant: string }

/** How much reviews with signs count: half at the least; the less the surer the sign; not at all. */
export type Strictness = 'lenient' | 'usual' | 'strict'

/** How the shopper wants the reviews of a product to be counted. */
export interface Choice {
  readonly filters: readonly Filter[]
  readonly strictness: Strictness
  /** Reviews that count for nothing, though no sign says so. */
  readonly setAside: readonly ReviewId[]
  /** Reviews that count in full, whatever sign there is. */
  readonly takenBack: readonly ReviewId[]
}

/** All reviews, as the signs weigh them. */
export const NOTHING_CHOSEN: Choice = { filters: [], strictness: 'usual', setAside: [], takenBack: [] }

/** What has to be known of a listing besides its reviews to answer filters. */
export interface Known {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** How each review stands before anything is chosen. */
  readonly standings: readonly Standing[]
}

/** A filter that a listing can answer, and how many of its reviews it lets through: at least one, and not all. */
export interface Offer {
  readonly filter: Filter
  readonly count: number
}

/** The part of a listing that the shopper's filters leave; a filter that it cannot answer leaves all. */
export function choose(listing: Listing, { filters }: Choice, known: Known): Listing {
  if (filters.length === 0) return listing
  const rewarded = rewardedAmong(known.standings)
  const asked = filters
    .map((filter) => listing.reviews.map((review) => passes(review, filter, known.today, rewarded)))
    .filter((answers) => answers.includes(true))
  return { ...listing, reviews: listing.reviews.filter((_, i) => asked.every((answers) => answers[i])) }
}

/** The filters that a listing can answer, countries and variants by how many reviews they have. */
export function offersOf({ reviews }: Listing, known: Known): readonly Offer[] {
  const rewarded = rewardedAmong(known.standings)
  const filters: readonly Filter[] = [
    { kind: 'verified' },
    { kind: 'unrewarded' },
    { kind: 'photos' },
    { kind: 'months', months: 12 },
    { kind: 'months', months: 6 },
    ...commonest(reviews.map(({ country }) => country)).map((country) => ({ kind: 'country', country }) as const),
    ...commonest(reviews.map(({ variant }) => variant)).map((variant) => ({ kind: 'variant', variant }) as const),
  ]
  return filters
    .map((filter) => ({ filter, count: reviews.filter((review) => passes(review, filter, known.today, rewarded)).length }))
    .filter(({ count }) => count > 0 && count < reviews.length)
}

/** Longer lists of countries and variants help nobody to choose. */
const MOST_NAMES = 30

function commonest(names: readonly (string | null)[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name)
}

function rewardedAmong(standings: readonly Standing[]): ReadonlySet<ReviewId> {
  return new Set(standings.filter(({ signs }) => signs.includes('disclosed-incentive')).map(({ review }) => review))
}

function passes(review: Review, filter: Filter, today: string, rewarded: ReadonlySet<ReviewId>): boolean {
  switch (filter.kind) {
    case 'verified':
      return review.verified === true
    case 'unrewarded':
      return review.incentive === null && !rewarded.has(review.id)
    case 'photos':
      return review.images + review.videos > 0
    case 'months':
      return review.date !== null && review.date > monthsBefore(today, filter.months)
    case 'country':
      return review.country === filter.country
    case 'variant':
      return review.variant === filter.variant
  }
}

/** The same day so many months earlier, the month's last day at the latest; `YYYY-MM-DD`. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}
