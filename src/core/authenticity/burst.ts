import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import { changeOnce } from './change-once.ts'
import type { ReadReview } from './read-review.ts'
import { logSumExp, meanOf } from './statistics.ts'

/**
 * More reviews within a few weeks than this product's rhythm explains, and better ones than the rest.
 *
 * A campaign (a share of all reviews falls into one window and is nine times of ten five stars, or with care five and four; everything else as usual) is weighed against
 * honest life, in which sales and holidays bring bursts too, but with the same opinions as ever, and in which a product is mended or gets worse once and for all:
 * so timing alone counts for little, better ratings from or until some day too, and a time of better ratings that came and went for much.
 * All windows are averaged, so that having looked at many places costs what it must.
 * Bursts: Fei et al., "Exploiting burstiness in reviews for review spammer detection" (ICWSM 2013). A month's effect: He, Hollenbeck, Proserpio (Marketing Science 2022).
 */
export function burst(_listing: Listing, context: Context): Evidence | null {
  const dated = context.distinct.filter(isDated)
  const history = historyOf(dated)
  if (dated.length < LEAST_REVIEWS || history < LEAST_HISTORY) return null
  const { logOdds, best } = weighCampaign(dated, history)
  if (best === null || logOdds <= 0) return null
  const inside = dated.slice(best.from, best.to)
  const outside = [...dated.slice(0, best.from), ...dated.slice(best.to)]
  const top = inside.filter((read) => read.stars >= TOP)
  const pointedTo = best.least === TOP ? top : inside.filter((read) => read.stars >= best.least)
  return {
    signal: 'burst',
    strength: Math.min(STRONGEST, logOdds) * Math.min(1, (history - LEAST_HISTORY) / (ENOUGH_HISTORY - LEAST_HISTORY)),
    measured: {
      reviews: inside.length,
      read: dated.length,
      days: spanOf(inside),
      from: inside[0]?.review.date ?? '',
      to: inside.at(-1)?.review.date ?? '',
      mean: meanOf(inside.map((read) => read.stars)),
      rest: meanOf(outside.map((read) => read.stars)),
      five: top.length,
    },
    reviews: pointedTo.map((read) => read.review.id),
    passages: [],
  }
}

interface DatedReview extends ReadReview {
  readonly day: number
  readonly stars: number
}

interface Window {
  /** Positions in the reviews by date; `to` is exclusive. */
  readonly from: number
  readonly to: number
}

/** How well a campaign explains a window: its dates alone, and its dates and stars (logarithms); and the fewest stars that such a campaign gives. */
interface WeighedWindow extends Window {
  readonly timing: number
  readonly both: number
  readonly least: number
}

// Among fewer, three or four of a kind look like a burst.
const LEAST_REVIEWS = 20
// In a shorter history everything is one burst.
const LEAST_HISTORY = 60
const ENOUGH_HISTORY = 90
const MONTH = 30
const WINDOWS_IN_DAYS = [7, 14, 30]
const MOST_WINDOWS = 400
const TOP = 4.75
const GOOD = 3.75
/** The stars that a campaign gives, how often campaigns are like that, and the fewest stars that are counted as its own. */
interface CampaignStars {
  readonly five: number
  readonly four: number
  readonly less: number
  readonly often: number
  readonly least: number
}

// Five stars nine times of ten, else four, and once in fifty less; some mix in many fours, so as not to be seen. See METHOD.md.
const CAMPAIGNS: readonly CampaignStars[] = [
  { five: 0.9, four: 0.08, less: 0.02, often: 0.85, least: TOP },
  { five: 0.55, four: 0.42, less: 0.03, often: 0.15, least: GOOD },
]
const CAMPAIGN_SHARES = [0.08, 0.15, 0.25, 0.35, 0.5]
// Every fourth honest product has a burst after a sale or a holiday; with the weeks' own unevenness, one in three.
const HONEST_BURST = 0.33
// How often honest ratings change once and for all: first buyers are kinder than later ones (Li and Hitt, Information Systems Research 2008), faults are mended.
const HONEST_CHANGE = 0.05
// A launch brings many and kind reviews too; it dwindles, where a campaign begins and ends.
const LAUNCH = { days: 14, share: 0.04, longDays: 60, times: 2 }
// Share of five stars among honest products: mean 0.64 (He et al., PNAS 2022), told as a beta distribution that eight reviews outweigh.
const FIVE_PRIOR = { five: 5, other: 3 }
const FOUR_PRIOR = { four: 1, less: 1 }
const STRONGEST = 4
// No history speaks against a campaign more clearly than this.
const WEAKEST_LIKELIHOOD = 0.02
const GRID = Array.from({ length: 24 }, (_, i) => (i + 0.5) / 24)

function isDated(read: ReadReview): read is DatedReview {
  return read.day !== null && read.stars !== null
}

function spanOf(dated: readonly DatedReview[]): number {
  return (dated.at(-1)?.day ?? 0) - (dated[0]?.day ?? 0) + 1
}

/**
 * Over how many days the reviews are really spread: months of even interest (Hill's number of order one half),
 * so that one straggler makes no long history of a launch. At most the days from the first to the last.
 */
function historyOf(dated: readonly DatedReview[]): number {
  const months = new Map<number, number>()
  for (const { day } of dated) months.set(Math.floor(day / MONTH), (months.get(Math.floor(day / MONTH)) ?? 0) + 1)
  const roots = [...months.values()].reduce((sum, count) => sum + Math.sqrt(count / dated.length), 0)
  return Math.min(spanOf(dated), MONTH * roots ** 2)
}

function weighCampaign(dated: readonly DatedReview[], history: number): { readonly logOdds: number; readonly best: WeighedWindow | null } {
  const counts = { fives: running(dated, (stars) => stars >= TOP), fours: running(dated, (stars) => stars >= GOOD && stars < TOP) }
  const usual = usualStars(counts.fives.at(-1) ?? 0, counts.fours.at(-1) ?? 0, dated.length)
  const windows = WINDOWS_IN_DAYS.filter((days) => days <= history / 3).flatMap((days) => {
    const campaigns = CAMPAIGN_SHARES.map((share) => campaignOf(share, history / days, usual))
    return windowsOf(dated, days).map((window) => weighWindow(window, counts, dated.length, campaigns))
  })
  if (windows.length === 0) return { logOdds: 0, best: null }
  const best = windows.reduce((most, window) => (window.both > most.both ? window : most))
  const both = meanOfLogs(windows.map((window) => window.both))
  const timing = meanOfLogs(windows.map((window) => window.timing))
  const campaign = logSumExp([Math.log(WEAKEST_LIKELIHOOD), Math.log(1 - WEAKEST_LIKELIHOOD) + both])
  const honest = logSumExp([Math.log(1 - HONEST_BURST), Math.log(HONEST_BURST) + timing])
  const change = logSumExp([Math.log(1 - HONEST_CHANGE), Math.log(HONEST_CHANGE) + changeOnce(counts.fives, counts.fours)])
  return { logOdds: campaign - honest - change, best }
}

/** How many of the reviews before each position have five stars, and four. */
interface StarCounts {
  readonly fives: readonly number[]
  readonly fours: readonly number[]
}

function weighWindow({ from, to }: Window, { fives, fours }: StarCounts, all: number, campaigns: readonly Campaign[]): WeighedWindow {
  const [inside, five, four] = [to - from, (fives[to] ?? 0) - (fives[from] ?? 0), (fours[to] ?? 0) - (fours[from] ?? 0)]
  const dates = campaigns.map((campaign) => campaign.dates(inside, all - inside))
  const kinds = CAMPAIGNS.map(({ often }, kind) =>
    logSumExp(dates.map((date, i) => Math.log(often) + date + (campaigns[i]?.stars[kind]?.(five, four, inside - five - four) ?? 0))),
  )
  const least = CAMPAIGNS[kinds.indexOf(Math.max(...kinds))]?.least ?? TOP
  return { from, to, least, timing: logSumExp(dates), both: logSumExp(kinds) }
}

function meanOfLogs(logs: readonly number[]): number {
  return logSumExp(logs) - Math.log(logs.length * CAMPAIGN_SHARES.length)
}

/** How many of the reviews before each position have such stars. */
function running(dated: readonly DatedReview[], such: (stars: number) => boolean): readonly number[] {
  const counts = [0]
  for (const read of dated) counts.push((counts.at(-1) ?? 0) + (such(read.stars) ? 1 : 0))
  return counts
}

/** The stars that honest reviews of this product may give. */
interface UsualStars {
  /** How likely each share of five stars in the grid is, given all reviews; logarithms. */
  readonly fives: readonly number[]
  /** Share of four stars among those that are not five. */
  readonly fours: number
}

function usualStars(five: number, four: number, all: number): UsualStars {
  const logs = GRID.map((g) => (five + FIVE_PRIOR.five - 1) * Math.log(g) + (all - five + FIVE_PRIOR.other - 1) * Math.log(1 - g))
  const total = logSumExp(logs)
  return { fives: logs.map((log) => log - total), fours: (four + FOUR_PRIOR.four) / (all - five + FOUR_PRIOR.four + FOUR_PRIOR.less) }
}

/** A window of so many days from each review on, or from evenly chosen ones where there are very many. */
function windowsOf(dated: readonly DatedReview[], days: number): readonly Window[] {
  const step = Math.max(1, dated.length / MOST_WINDOWS)
  const windows: Window[] = []
  let to = 0
  for (let at = 0; at < dated.length; at += step) {
    const from = Math.floor(at)
    const end = (dated[from]?.day ?? 0) + days
    while (to < dated.length && (dated[to]?.day ?? 0) < end) to += 1
    // The newest reviews are often shown for being new, which makes a burst of any history.
    if (to < dated.length && !isLaunch(dated, { from, to }, days)) windows.push({ from, to })
  }
  return windows
}

/** Whether a window lies at a product's beginning: in its first days, or in the following weeks and hardly denser than the same time before or after. */
function isLaunch(dated: readonly DatedReview[], { from, to }: Window, days: number): boolean {
  const [first, start] = [dated[0]?.day ?? 0, dated[from]?.day ?? 0]
  if (start - first < LAUNCH.days || from < LAUNCH.share * dated.length) return true
  if (start - first >= LAUNCH.longDays) return false
  const before = dated.filter(({ day }) => day >= start - days && day < start).length
  const after = dated.filter(({ day }) => day >= start + days && day < start + 2 * days).length
  return to - from < LAUNCH.times * Math.max(before * Math.max(1, days / (start - first)), after)
}

interface Campaign {
  /** How much likelier than without a burst these numbers of dates are; a logarithm. */
  readonly dates: (inside: number, outside: number) => number
  /** How much likelier than with the usual stars these numbers of stars in the window are, for each of `CAMPAIGNS`; a logarithm. */
  readonly stars: readonly ((five: number, four: number, less: number) => number)[]
}

/** A campaign that makes up this share of all reviews, in a window that is a `ratio`th of the history. */
function campaignOf(share: number, ratio: number, { fives, fours }: UsualStars): Campaign {
  const density = 1 - share + share * ratio
  const mixed = (paid: number, honest: number) => Math.log((1 - share + (share * ratio * paid) / honest) / density)
  const starsOf = (paid: CampaignStars) => {
    const five = GRID.map((g) => mixed(paid.five, g))
    const four = GRID.map((g) => mixed(paid.four, (1 - g) * fours))
    const less = GRID.map((g) => mixed(paid.less, (1 - g) * (1 - fours)))
    return (a: number, b: number, c: number) =>
      logSumExp(fives.map((log, i) => log + a * (five[i] ?? 0) + b * (four[i] ?? 0) + c * (less[i] ?? 0)))
  }
  return {
    dates: (inside, outside) => outside * Math.log(1 - share) + inside * Math.log(density),
    stars: CAMPAIGNS.map(starsOf),
  }
}
