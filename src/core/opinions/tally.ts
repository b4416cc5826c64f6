import type { Opinion, ReviewId, Side } from '../report.ts'
import type { Statement } from './judge.ts'
import { pickQuotes, type SideVotes } from './pick-quotes.ts'

/** Counts what is said of each aspect, one vote a review and side, and keeps what enough reviews say; most telling first. */
export function tally(statements: readonly Statement[], reviews: number, weightOf: (review: ReviewId) => number): readonly Opinion[] {
  const votes = new Map<string, Votes>()
  const least = leastSupport(reviews)
  for (const statement of statements) if (least > 1 || statement.sure) cast(votes, statement, weightOf(statement.review.id))
  gather(votes, least)
  const ranked = [...votes].flatMap(([aspect, vote]) => weigh(aspect, vote, least)).toSorted(byRank)
  return withQuotes(limit(varied(ranked)))
}

interface Votes {
  readonly pro: SideVotes
  readonly con: SideVotes
}

interface Ranked extends Votes {
  readonly aspect: string
  readonly side: Side
  readonly rank: number
}

const MOST_A_SIDE = 5
// research/opinions.md, section 8: two supporters up to 15 reviews, three above; of very many reviews, two in a hundred.
const FEW = 5
const SMALL = 15
const SHARE_OF_MANY = 0.02
// Both sides have weight when the smaller one is at least a fifth of the larger and has support of its own.
const DIVIDED_SHARE = 0.2
// Where the weaker side's best words are less of an opinion than this, readers found one in four of such rows wrong, one in thirty above.
const CLEAR_OPINION = 1.5
// What is said of the product as a whole tells a shopper less than what is said of a part.
const GENERAL: ReadonlyMap<string, number> = new Map([
  ['performance', 0.4],
  ['gift', 0.5],
  ['description', 0.7],
])

// Where too few speak of a detail, they add to what is said of that to which it belongs.
const BELONGS_TO: ReadonlyMap<string, string> = new Map([
  ['durability', 'quality'],
  ['stitching', 'quality'],
  ['thinness', 'material'],
  ['material', 'quality'],
  ['space', 'size'],
  ['size', 'fit'],
  ['softness', 'comfort'],
  ['support', 'comfort'],
  ['breathability', 'comfort'],
  ['comfort', 'fit'],
  ['color', 'looks'],
  ['compatibility', 'connection'],
  ['microphone', 'sound'],
  ['typing', 'keys'],
  ['instructions', 'setup'],
  ['setup', 'ease of use'],
  ['maneuverability', 'ease of use'],
  ['controls', 'ease of use'],
  ['packaging', 'delivery'],
])

// On what has a picture, its colours are part of that.
const SEEN_IN: ReadonlyMap<string, string> = new Map([['color', 'picture']])

// Votes put beside the real ones, so that two who agree do not outrank seven against one; with 1 OpoSum's pros lose .02 precision.
const DOUBT = 3
// Lifts the recall of OpoSum's pros from .65 to .68 and of its cons by .01 (`npm run measure-opinions`).
const SAID_BEFORE = 0.6
// The words on a detail are quoted for the whole only where nothing else is.
const OF_DETAIL = 3

function leastSupport(reviews: number): number {
  if (reviews < FEW) return 1
  return reviews <= SMALL ? 2 : Math.max(3, Math.ceil(reviews * SHARE_OF_MANY))
}

function cast(votes: Map<string, Votes>, { review, aspect, score, certainty, quote }: Statement, weight: number): void {
  if (weight === 0) return
  const vote = votes.get(aspect) ?? noVotes()
  votes.set(aspect, vote)
  const side = score > 0 ? vote.pro : vote.con
  side.reviews.set(review.id, Math.max(side.reviews.get(review.id) ?? 0, weight * certainty))
  if (quote !== null) side.candidates.push({ ...quote, merit: quote.merit + weight })
}

function noVotes(): Votes {
  return { pro: { reviews: new Map(), candidates: [] }, con: { reviews: new Map(), candidates: [] } }
}

function gather(votes: Map<string, Votes>, least: number): void {
  for (const [detail, whole] of BELONGS_TO) {
    const few = votes.get(detail)
    if (few === undefined || Math.max(few.pro.reviews.size, few.con.reviews.size) >= least) continue
    const all = votes.get(whole)
    if (all === undefined) continue
    votes.delete(detail)
    for (const side of ['pro', 'con'] as const) {
      for (const [review, weight] of few[side].reviews) all[side].reviews.set(review, Math.max(all[side].reviews.get(review) ?? 0, weight))
      all[side].candidates.push(...few[side].candidates.map((candidate) => ({ ...candidate, merit: candidate.merit - OF_DETAIL })))
    }
  }
}

function weigh(aspect: string, { pro, con }: Votes, least: number): readonly Ranked[] {
  const praise = total(pro)
  const blame = total(con)
  const side = sideOf(pro, con, praise, blame, least)
  const larger = praise >= blame ? pro : con
  if (larger.reviews.size < least || larger.candidates.length === 0) return []
  const most = Math.max(praise, blame)
  const rank = ((most * (most + 0.5)) / (praise + blame + DOUBT)) * (GENERAL.get(aspect) ?? 1)
  // Sums differ in their last digits by the order of the reviews, which must not show.
  return [{ aspect, side, rank: Math.round(rank * 1e9), pro, con }]
}

/** Of a whole and its details, what comes after the first of them tells little that is new. */
function varied(ranked: readonly Ranked[]): readonly Ranked[] {
  const before = new Set<string>()
  const changed = ranked.map((one) => {
    const whole = BELONGS_TO.get(one.aspect) ?? one.aspect
    const isKnown = before.has(whole) || before.has(SEEN_IN.get(one.aspect) ?? '')
    before.add(whole)
    return isKnown ? { ...one, rank: Math.round(one.rank * SAID_BEFORE) } : one
  })
  return changed.toSorted(byRank)
}

function sideOf(pro: SideVotes, con: SideVotes, praise: number, blame: number, least: number): Side {
  const enough = Math.min(pro.reviews.size, con.reviews.size) >= Math.max(2, least - 1)
  const shown = [pro, con].every(({ candidates }) => candidates.some(({ opinion }) => opinion >= CLEAR_OPINION))
  if (enough && shown && Math.min(praise, blame) >= DIVIDED_SHARE * Math.max(praise, blame)) return 'divided'
  return praise >= blame ? 'pro' : 'con'
}

function total(side: SideVotes): number {
  let sum = 0
  for (const weight of side.reviews.values()) sum += weight
  return sum
}

function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || (a.aspect < b.aspect ? -1 : 1)
}

/** At most five a side; one that is divided fills a place on both. */
function limit(ranked: readonly Ranked[]): readonly Ranked[] {
  const places = { pro: 0, con: 0 }
  return ranked.filter(({ side }) => {
    const sides = side === 'divided' ? (['pro', 'con'] as const) : [side]
    if (sides.some((one) => places[one] >= MOST_A_SIDE)) return false
    for (const one of sides) places[one] += 1
    return true
  })
}

/** The same words are not shown twice where others say it too. */
function withQuotes(ranked: readonly Ranked[]): readonly Opinion[] {
  const shown = new Set<string>()
  return ranked.map(({ aspect, side, pro, con }) => {
    const first = side === 'con' ? con : pro
    const second = side === 'con' ? pro : con
    const quotes = [...pickQuotes(first, shown), ...pickQuotes(second, shown)]
    return { aspect, side, praisedBy: [...pro.reviews.keys()], blamedBy: [...con.reviews.keys()], quotes }
  })
}
