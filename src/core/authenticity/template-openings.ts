import type { Listing } from '../listing.ts'
import type { Evidence } from '../report.ts'
import type { Context } from './context.ts'
import { phraseEvidence } from './repeated-phrases.ts'

/** Otherwise different reviews that open with the same words, as where writers filled in a template. Weak: see `repeated-phrases.ts`. */
export function templateOpenings(_listing: Listing, context: Context): Evidence | null {
  return phraseEvidence('template-openings', context, { words: OPENING, telling: LEAST_TELLING, opening: true })
}

const OPENING = 5
const LEAST_TELLING = 18
