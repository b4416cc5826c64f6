import type { Opinion, Quote, ReviewId, Side } from '../report.ts'
import type { Statement } from './judge.ts'
import type { Language } from './language.ts'
import { type Candidate, quoteOf } from './quote.ts'

/** Counts what is said of each aspect, one vote a review and side, and keeps what enough reviews say; most telling first. */
export function tally(
  statements: readonly Statement[],
  reviews: number,
  weightOf: (review: ReviewId) => number,
  languageOf: (review: ReviewId) => Language,
): readonly Opinion[] {
  const votes = new Map<string, Votes>()
  for (const statement of statements) cast(votes, statement, weightOf, languageOf)
  const least = leastSupport(reviews)
  const ranked = [...votes].flatMap(([aspect, vote]) => opinion(aspect, vote, least)).sort(byRank)
  return limit(ranked).map((found) => found.opinion)
}

interface SideVotes {
  readonly reviews: Map<ReviewId, number>
  readonly candidates: Candidate[]
}

interface Votes {
  readonly pro: SideVotes
  readonly con: SideVotes
}

interface Ranked {
  readonly opinion: Opinion
  readonly rank: number
}

const MOST_A_SIDE = 5
const MOST_QUOTES = 3
// research/opinions.md, section 8: two supporters up to 15 reviews, three above; of very many reviews, two in a hundred.
const FEW = 5
const SMALL = 15
const SHARE_OF_MANY = 0.02
// Both sides have weight when the smaller one is at least a third of the larger and has support of its own.
const DIVIDED_SHARE = 0.33

function leastSupport(reviews: number): number {
  if (reviews < FEW) return 1
  return reviews <= SMALL ? 2 : Math.max(3, Math.ceil(reviews * SHARE_OF_MANY))
}

function cast(
  votes: Map<string, Votes>,
  statement: Statement,
  weightOf: (review: ReviewId) => number,
  languageOf: (review: ReviewId) => Language,
): void {
  const { aspect } = statement.mention
  const vote: Votes = votes.get(aspect) ?? { pro: { reviews: new Map(), candidates: [] }, con: { reviews: new Map(), candidates: [] } }
  votes.set(aspect, vote)
  const side = statement.score > 0 ? vote.pro : vote.con
  const review = statement.review.id
  const weight = weightOf(review)
  if (weight === 0) return
  const sure = weight * (1 - Math.exp(-Math.abs(statement.score)))
  side.reviews.set(review, Math.max(side.reviews.get(review) ?? 0, sure))
  const candidate = quoteOf(statement, languageOf(review))
  if (candidate !== null) side.candidates.push({ ...candidate, merit: candidate.merit + weight })
}

function opinion(aspect: string, { pro, con }: Votes, least: number): readonly Ranked[] {
  const praise = total(pro)
  const blame = total(con)
  const side = sideOf(pro, con, praise, blame, least)
  const quotes = [...best(pro), ...best(con)]
  const more = praise >= blame ? pro : con
  if (more.reviews.size < least || best(more).length === 0) return []
  if (side === 'divided' && (best(pro).length === 0 || best(con).length === 0)) return []
  const shown = side === 'con' ? [...best(con), ...best(pro)] : quotes
  const larger = Math.max(praise, blame)
  const rank = (larger * (larger + 0.5)) / (praise + blame + 1)
  return [{ opinion: { aspect, side, praisedBy: [...pro.reviews.keys()], blamedBy: [...con.reviews.keys()], quotes: shown }, rank }]
}

function sideOf(pro: SideVotes, con: SideVotes, praise: number, blame: number, least: number): Side {
  const smaller = Math.min(praise, blame)
  const both = Math.min(pro.reviews.size, con.reviews.size) >= Math.max(2, least - 1)
  if (both && smaller >= DIVIDED_SHARE * Math.max(praise, blame)) return 'divided'
  return praise >= blame ? 'pro' : 'con'
}

function total(side: SideVotes): number {
  let sum = 0
  for (const weight of side.reviews.values()) sum += weight
  return sum
}

/** The best quotes of a side, one a review. */
function best(side: SideVotes): readonly Quote[] {
  const sorted = side.candidates.toSorted(
    (a, b) => b.merit - a.merit || compare(a.quote.text, b.quote.text) || compare(a.quote.review, b.quote.review),
  )
  const seen = new Set<ReviewId>()
  const kept: Quote[] = []
  for (const { quote } of sorted) {
    if (seen.has(quote.review)) continue
    seen.add(quote.review)
    kept.push(quote)
    if (kept.length === MOST_QUOTES) break
  }
  return kept
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || compare(a.opinion.aspect, b.opinion.aspect)
}

/** At most five a side; one that is divided fills a place on both. */
function limit(ranked: readonly Ranked[]): readonly Ranked[] {
  const places = { pro: 0, con: 0 }
  return ranked.filter(({ opinion: { side } }) => {
    const sides = side === 'divided' ? (['pro', 'con'] as const) : [side]
    if (sides.some((one) => places[one] >= MOST_A_SIDE)) return false
    for (const one of sides) places[one] += 1
    return true
  })
}
