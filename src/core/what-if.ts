import { analyze } from './analyze.ts'
import { choose, offersOf, type Choice, type Offer } from './choose.ts'
import type { Listing } from './listing.ts'
import type { Models } from './opinions/models.ts'
import type { Report } from './report.ts'

/** A judgement as the shopper wants it, beside the one in which everything counts as the signs weigh it. */
export interface WhatIf {
  readonly report: Report
  /** What was before anything was chosen; `null` where nothing that was chosen makes a difference to this listing. */
  readonly before: Before | null
  /** The filters that this listing can answer. */
  readonly offers: readonly Offer[]
}

/** So much of the judgement before as is shown beside what it has become. */
export type Before = Pick<Report, 'authenticity' | 'basis' | 'rating'>

/** Judges a listing as the shopper chose, and what it would be if nothing were chosen. */
export function whatIf(listing: Listing, choice: Choice, today: string, models: Models): WhatIf {
  const whole = analyze(listing, models)
  const known = { today, standings: whole.standings }
  const offers = offersOf(listing, known)
  const chosen = choose(listing, choice, known)
  if (chosen.reviews.length === listing.reviews.length && !overrules(choice, listing)) return { report: whole, before: null, offers }
  const { authenticity, basis, rating } = whole
  return { report: analyze(chosen, models, choice), before: { authenticity, basis, rating }, offers }
}

function overrules({ strictness, setAside, takenBack }: Choice, { reviews }: Listing): boolean {
  const judged = new Set([...setAside, ...takenBack])
  return strictness !== 'usual' || reviews.some(({ id }) => judged.has(id))
}
