import { combine } from './authenticity/combine.ts'
import type { Choice, Strictness } from './choose.ts'
import type { Listing } from './listing.ts'
import type { Authenticity, Evidence, ReviewId, Standing } from './report.ts'

/** How far a listing's reviews can be trusted, together and one by one. */
export interface Assessed {
  readonly authenticity: Authenticity
  readonly standings: readonly Standing[]
}

/** What is left of an assessment when the shopper has judged single reviews otherwise and said how much signs shall count. */
export function overrule({ authenticity, standings }: Assessed, { strictness, setAside, takenBack }: Choice, listing: Listing): Assessed {
  const aside = new Set(setAside)
  const back = new Set(takenBack)
  return {
    authenticity: withoutDisputed(authenticity, new Set([...aside, ...back]), listing),
    standings: standings.map((standing) => ({
      ...standing,
      weight: aside.has(standing.review) ? 0 : back.has(standing.review) ? 1 : weighed(standing.weight, strictness),
    })),
  }
}

const LENIENT = 0.5

function weighed(weight: number, strictness: Strictness): number {
  if (weight === 1 || strictness === 'usual') return weight
  return strictness === 'strict' ? 0 : Math.max(weight, LENIENT)
}

/** A sign says nothing more when the shopper has judged each of its reviews. */
function withoutDisputed(authenticity: Authenticity, disputed: ReadonlySet<ReviewId>, listing: Listing): Authenticity {
  const isLeft = ({ reviews }: Evidence) => reviews.length === 0 || !reviews.every((id) => disputed.has(id))
  const evidence = authenticity.evidence.filter(isLeft)
  if (evidence.length === authenticity.evidence.length) return authenticity
  if (authenticity.kind !== 'assessed') return { ...authenticity, evidence }
  return combine(evidence, listing.reviews.length, listing.product.ratingCount)
}
