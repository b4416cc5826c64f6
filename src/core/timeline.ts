import type { Review } from './listing.ts'
import type { Evidence } from './report.ts'

/** One month or year of reviews. */
export interface Period {
  /** `YYYY-MM` or `YYYY`. */
  readonly start: string
  readonly reviews: number
  /** Of those with stars, 1 to 5; `null` where none has. */
  readonly mean: number | null
  /** Part of it lies in a burst. */
  readonly isBurst: boolean
}

/** A stretch of days in which many reviews came at once; both ends `YYYY-MM-DD`, inclusive. */
export interface Burst {
  readonly from: string
  readonly to: string
  readonly reviews: number
}

/** Reviews over time, oldest first and without a gap. */
export interface Timeline {
  readonly unit: 'month' | 'year'
  readonly periods: readonly Period[]
  readonly bursts: readonly Burst[]
  /** Number of reviews from before the first period. */
  readonly earlier: number
  readonly undated: number
}

/** Counts reviews by month, or by year where months would be too many, and marks what the evidence calls a burst; `null` where there is nothing to compare. */
export function timeline(reviews: readonly Review[], evidence: readonly Evidence[]): Timeline | null {
  const dated = reviews.filter(isDated).sort((a, b) => (a.date < b.date ? -1 : 1))
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date]
  if (first === undefined || last === undefined || dated.length < LEAST_REVIEWS) return null
  const months = starts(first.slice(0, 7), last.slice(0, 7))
  const unit = months.length <= MOST_PERIODS ? 'month' : 'year'
  const all = unit === 'month' ? months : starts(first.slice(0, 4), last.slice(0, 4))
  if (all.length < 2) return null
  const bursts = evidence.flatMap(burstOf)
  const byStart = new Map<string, Dated[]>(all.map((start) => [start, []]))
  for (const review of dated) byStart.get(review.date.slice(0, LENGTH[unit]))?.push(review)
  const periods = [...byStart].map(([start, inside]) => periodOf(start, inside, bursts))
  const shown = periods.reduce((sum, period) => sum + period.reviews, 0)
  return { unit, periods, bursts, earlier: dated.length - shown, undated: reviews.length - dated.length }
}

/** Fewer dates make no course of time. */
const LEAST_REVIEWS = 5
const LENGTH = { month: 'YYYY-MM'.length, year: 'YYYY'.length } as const
/** More bars cannot be told apart on a phone; a page's dates may be anything. */
const MOST_PERIODS = 36

type Dated = Review & { readonly date: string }

function isDated(review: Review): review is Dated {
  return review.date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(review.date)
}

/** Months (`YYYY-MM`) or years from one to another; of very many, one more than can be shown. */
function starts(from: string, to: string): readonly string[] {
  const [fromYear = 0, fromMonth] = from.split('-').map(Number)
  const [toYear = 0, toMonth] = to.split('-').map(Number)
  if (fromMonth === undefined || toMonth === undefined)
    return Array.from({ length: Math.min(MOST_PERIODS, toYear - fromYear + 1) }, (_, i) => String(toYear - i).padStart(4, '0')).reverse()
  const count = (toYear - fromYear) * 12 + toMonth - fromMonth + 1
  return Array.from({ length: Math.min(MOST_PERIODS + 1, count) }, (_, i) => {
    const month = fromYear * 12 + fromMonth - 1 + i
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function burstOf({ signal, measured }: Evidence): readonly Burst[] {
  const { from, to, reviews } = measured
  return signal === 'burst' && typeof from === 'string' && typeof to === 'string' && typeof reviews === 'number'
    ? [{ from, to, reviews }]
    : []
}

function periodOf(start: string, reviews: readonly Dated[], bursts: readonly Burst[]): Period {
  const stars = reviews.flatMap(({ rating }) => rating ?? [])
  return {
    start,
    reviews: reviews.length,
    mean: stars.length === 0 ? null : stars.reduce((sum, one) => sum + one, 0) / stars.length,
    isBurst: bursts.some(({ from, to }) => from.slice(0, start.length) <= start && start <= to.slice(0, start.length)),
  }
}
