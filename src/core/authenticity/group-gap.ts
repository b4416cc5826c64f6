import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'
import { fisherAtLeast, meanOf } from './statistics.ts'

/**
 * A group of reviews that is large and rates clearly higher than the others: those without the store's purchase mark, those of one country.
 *
 * The share alone says nothing and the difference alone little; both must be significant (the two questions of ReviewMeta's tests), corrected for the number of groups tried.
 * Photos are no such group: whoever took a picture took the trouble, and paid reviews have more of them for that reason only (He et al., PNAS 2022).
 */
export function groupGap(_listing: Listing, context: Context): Evidence | null {
  const rated = context.distinct.filter(isRated)
  const groups = groupsOf(rated)
  const found = groups.map(({ name, members }) => gap(name, members, rated, groups.length)).filter((evidence) => evidence !== null)
  return found.sort((a, b) => b.strength - a.strength)[0] ?? null
}

interface RatedReview extends ReadReview {
  readonly stars: number
}

interface Group {
  readonly name: string
  readonly members: readonly RatedReview[]
}

const LEAST_MEMBERS = 5
const LEAST_SHARE = 0.15
// A majority is no group that stands out.
const MOST_SHARE = 0.6
const MARGIN = 0.05
// Stars between groups, and orders of magnitude of the corrected chance: from where they count at all to where they count in full.
const DIFFERENCE = [0.3, 0.5] as const
const SIGNIFICANCE = [1, 2.8] as const
const TOP = 4.75
const STRONGEST = 3

function isRated(read: ReadReview): read is RatedReview {
  return read.stars !== null
}

function groupsOf(rated: readonly RatedReview[]): readonly Group[] {
  const countries = new Map<string, RatedReview[]>()
  for (const read of rated) {
    const { country } = read.review
    if (country === null) continue
    const known = countries.get(country)
    if (known === undefined) countries.set(country, [read])
    else known.push(read)
  }
  const marked = rated.filter((read) => read.review.verified !== null && read.review.incentive !== 'vine')
  const groups = [
    { name: 'unverified', members: marked.filter((read) => read.review.verified === false) },
    ...[...countries].map(([country, members]) => ({ name: country, members })),
  ]
  return groups.filter(
    ({ members }) => members.length >= Math.max(LEAST_MEMBERS, LEAST_SHARE * rated.length) && members.length <= MOST_SHARE * rated.length,
  )
}

function gap(name: string, members: readonly RatedReview[], rated: readonly RatedReview[], tests: number): Evidence | null {
  const inside = new Set(members)
  const others = rated.filter((read) => !inside.has(read))
  const [mean, rest] = [meanOf(members.map((read) => read.stars)), meanOf(others.map((read) => read.stars))]
  const [five, otherFive] = [members.filter(isTop), others.filter(isTop)]
  const chance = tests * fisherAtLeast(five.length, members.length - five.length, otherFive.length, others.length - otherFive.length)
  const share = members.length / rated.length
  const certainty = Math.min(
    rise(Math.log10(1 / Math.max(chance, Number.MIN_VALUE)), ...SIGNIFICANCE),
    rise(mean - rest, ...DIFFERENCE),
    rise(share, LEAST_SHARE, LEAST_SHARE + MARGIN),
    rise(MOST_SHARE - share, 0, MARGIN),
  )
  if (certainty <= 0) return null
  return {
    signal: 'group-gap',
    strength: certainty * STRONGEST,
    measured: { reviews: members.length, read: rated.length, group: name, mean, rest },
    reviews: members.map((read) => read.review.id),
    passages: [],
  }
}

/** 0 up to `from`, 1 from `to` on, and even between, so that nothing hangs on one review more. */
function rise(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

function isTop(read: RatedReview): boolean {
  return read.stars >= TOP
}
