import type { Listing } from '../listing.ts'
import type { Merit, ReviewId, Standing, Voice } from '../report.ts'
import type { Statement } from './judge.ts'

/** The reviews worth reading first, for and against: those that tell most for what they are, never the longest as such. */
export function pickVoices(listing: Listing, standings: readonly Standing[], statements: readonly Statement[]): readonly Voice[] {
  const told = aspectsTold(statements)
  const standingOf = new Map(standings.map((standing) => [standing.review, standing]))
  const ranked = listing.reviews.flatMap((review) => {
    const standing = standingOf.get(review.id)
    const aspects = told.get(review.id) ?? { praise: new Set<string>(), blame: new Set<string>() }
    const merits = meritsOf(standing?.merits ?? [], aspects.praise.size + aspects.blame.size)
    const worth = (standing?.weight ?? 1) * merits.reduce((sum, merit) => sum + worthOf(merit), 0)
    const side = sideOf(review.rating, aspects.praise.size - aspects.blame.size)
    return side === null || worth < LEAST_WORTH ? [] : [{ voice: { review: review.id, side, merits }, worth }]
  })
  ranked.sort((a, b) => b.worth - a.worth || (a.voice.review < b.voice.review ? -1 : 1))
  return (['pro', 'con'] as const).flatMap((side) =>
    ranked
      .filter(({ voice }) => voice.side === side)
      .slice(0, MOST_A_SIDE)
      .map(({ voice }) => voice),
  )
}

interface Told {
  readonly praise: Set<string>
  readonly blame: Set<string>
}

const MOST_A_SIDE = 3
const LEAST_WORTH = 1.5
const MOST_ASPECTS = 6

function aspectsTold(statements: readonly Statement[]): ReadonlyMap<ReviewId, Told> {
  const told = new Map<ReviewId, Told>()
  for (const { review, aspect, score } of statements) {
    const own = told.get(review.id) ?? { praise: new Set(), blame: new Set() }
    told.set(review.id, own)
    ;(score > 0 ? own.praise : own.blame).add(aspect)
  }
  return told
}

function meritsOf(merits: readonly Merit[], aspects: number): readonly Merit[] {
  const own: readonly Merit[] = aspects >= 2 ? [{ kind: 'specific', aspects }] : []
  return [...own, ...merits.filter((merit) => merit.kind !== 'specific')].toSorted((a, b) => worthOf(b) - worthOf(a))
}

function worthOf(merit: Merit): number {
  switch (merit.kind) {
    case 'used-for':
      return Math.min(2, 0.5 + Math.log2(1 + merit.months) / 2)
    case 'photos':
      return merit.count > 0 ? 0.8 : 0
    case 'videos':
      return merit.count > 0 ? 1 : 0
    case 'specific':
      return Math.min(MOST_ASPECTS, merit.aspects) * 0.5
    case 'compared':
      return 0.7
    case 'verified':
      return 0.4
  }
}

function sideOf(rating: number | null, balance: number): 'pro' | 'con' | null {
  if (rating !== null && rating !== 3) return rating > 3 ? 'pro' : 'con'
  if (balance === 0) return null
  return balance > 0 ? 'pro' : 'con'
}
