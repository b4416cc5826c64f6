import type { Quote, ReviewId } from '../report.ts'
import type { Candidate } from './judge.ts'

/** The votes of one side. */
export interface SideVotes {
  /** What each review's vote weighs, 0 to 1. */
  readonly reviews: Map<ReviewId, number>
  readonly candidates: Candidate[]
}

/** The best quotes of a side, one a review; words already shown elsewhere come last. What is taken is added to `shown`. */
export function pickQuotes({ candidates }: SideVotes, shown: Set<string>): readonly Quote[] {
  const sorted = candidates
    .map(({ quote, merit }) => ({ quote, merit: merit - (shown.has(keyOf(quote)) ? SHOWN_BEFORE : 0) }))
    .sort((a, b) => b.merit - a.merit || order(a.quote, b.quote))
  const seen = new Set<string>()
  const kept: Quote[] = []
  for (const { quote } of sorted) {
    if (seen.has(quote.review) || seen.has(quote.text)) continue
    seen.add(quote.review).add(quote.text)
    kept.push(quote)
    if (kept.length === MOST_QUOTES) break
  }
  for (const quote of kept.slice(0, 1)) shown.add(keyOf(quote))
  return kept
}

const MOST_QUOTES = 3
const SHOWN_BEFORE = 2

function keyOf({ review, start }: Quote): string {
  return `${review} ${start}`
}

/** Any order that does not depend on how the reviews were sorted. */
function order(a: Quote, b: Quote): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1
  return a.review < b.review ? -1 : 1
}
