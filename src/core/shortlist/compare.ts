import { fisherAtLeast } from '../authenticity/statistics.ts'
import type { Estimate } from '../report.ts'
import type { KeptOpinion, KeptProduct } from './kept-product.ts'

/** Products that are compared at least and at most: a screen holds no more side by side. */
export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 4

/** How products stand to each other in one thing; `best` counts the products from 0. */
export type Standing =
  /** One is better than every other that can be told apart from it by more than chance. */
  | { readonly kind: 'better'; readonly best: number }
  /** Enough is known of at least two, and it does not differ by more than chance. */
  | { readonly kind: 'alike' }
  /** Too little is known to tell. */
  | { readonly kind: 'too-few' }

/** One aspect that several products are praised or blamed for. */
export interface SharedAspect {
  readonly aspect: string
  /** One for each product, in order; `null` where nobody speaks of it. */
  readonly opinions: readonly (KeptOpinion | null)[]
  readonly standing: Standing
}

/** Products side by side. */
export interface Comparison {
  readonly rating: Standing
  /** Those that tell the products apart first, then by how many speak of them. */
  readonly shared: readonly SharedAspect[]
  /** For each product, in order, what only its reviews speak of. */
  readonly alone: readonly (readonly KeptOpinion[])[]
}

/** Puts kept products side by side: whose rating and which aspects are better by more than chance. */
export function compare(products: readonly KeptProduct[]): Comparison {
  const aspects = new Set(products.flatMap(({ opinions }) => opinions.map(({ aspect }) => aspect)))
  const rows = [...aspects].map((aspect) => rowOf(aspect, products))
  const others = rows.filter((row) => !isShared(row))
  return {
    rating: standingOfRatings(products.map(({ rating }) => rating.trusted)),
    shared: rows.filter(isShared).sort(byWeight),
    alone: products.map((_, i) => others.flatMap(({ opinions }) => opinions[i] ?? [])),
  }
}

function isShared({ opinions }: SharedAspect): boolean {
  return opinions.filter((opinion) => opinion !== null).length > 1
}

function rowOf(aspect: string, products: readonly KeptProduct[]): SharedAspect {
  const opinions = products.map((product) => product.opinions.find((opinion) => opinion.aspect === aspect) ?? null)
  return { aspect, opinions, standing: standingOf(opinions) }
}

/** Fewer voices of a product cannot tell it apart: even all against none has a chance of one in ten (Fisher's exact test of 3 and 3). */
const FEWEST_VOICES = 3

/** The probability of such a difference by chance alone, under which it is told; one in twenty, either way around. */
const BY_CHANCE = 0.025

/** Shares of praise among those who speak of it, compared with Fisher's exact test; what nobody speaks of is not compared. */
function standingOf(opinions: readonly (KeptOpinion | null)[]): Standing {
  const heard = opinions.flatMap((opinion, place) =>
    opinion !== null && voicesOf(opinion) >= FEWEST_VOICES ? [{ place, praise: opinion.praise, blame: opinion.blame }] : [],
  )
  const [best, ...others] = heard.toSorted((one, other) => shareOf(other) - shareOf(one) || one.place - other.place)
  if (best === undefined || others.length === 0) return { kind: 'too-few' }
  const isBest = others.every((other) => fisherAtLeast(best.praise, best.blame, other.praise, other.blame) < BY_CHANCE)
  return isBest ? { kind: 'better', best: best.place } : { kind: 'alike' }
}

function voicesOf({ praise, blame }: Pick<KeptOpinion, 'praise' | 'blame'>): number {
  return praise + blame
}

function shareOf({ praise, blame }: Pick<KeptOpinion, 'praise' | 'blame'>): number {
  return praise / (praise + blame)
}

/** A rating is better where its whole range lies above all others; the mean of the reviews that a store chose to show is compared with nothing. */
function standingOfRatings(ratings: readonly (Estimate | null)[]): Standing {
  const known = ratings.flatMap((rating, place) => (rating === null ? [] : [{ place, ...rating }]))
  const [best, ...others] = known.toSorted((one, other) => other.low - one.low)
  if (best === undefined || others.length === 0) return { kind: 'too-few' }
  return others.every(({ high }) => best.low > high) ? { kind: 'better', best: best.place } : { kind: 'alike' }
}

function byWeight(one: SharedAspect, other: SharedAspect): number {
  return weightOf(other) - weightOf(one) || (one.aspect < other.aspect ? -1 : 1)
}

/** A difference outweighs any number of voices without one. */
function weightOf({ opinions, standing }: SharedAspect): number {
  const voices = opinions.reduce((sum, opinion) => sum + (opinion === null ? 0 : voicesOf(opinion)), 0)
  return (standing.kind === 'better' ? 1e6 : 0) + voices
}
