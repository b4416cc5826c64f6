import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import { phraseEvidence } from './repeated-phrases.ts'
import { sharedRuns } from './shared-runs.ts'

/** Otherwise different reviews that open with the same words, as where writers filled in a template. Weak: see `repeated-phrases.ts`. */
export function templateOpenings(_listing: Listing, context: Context): Evidence | null {
  const least = Math.max(LEAST_REVIEWS, LEAST_SHARE * context.distinct.length)
  const [run] = sharedRuns(context, { words: OPENING, telling: LEAST_TELLING, reviews: least, opening: true })
  return run === undefined ? null : phraseEvidence('template-openings', run, context, LEAST_STRENGTH)
}

const OPENING = 5
const LEAST_TELLING = 18
const LEAST_REVIEWS = 3
const LEAST_SHARE = 0.1
const LEAST_STRENGTH = 2.2
