import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'

/** A run of words that several reviews share, and where it begins in each (a position of a word). */
export interface SharedRun {
  /** Number of words. */
  readonly words: number
  readonly places: readonly { readonly read: ReadReview; readonly at: number }[]
}

/** What a shared run must have: its number of words, how telling they are together (nats), in how many reviews it stands, and whether it opens them. */
export interface RunDemand {
  readonly words: number
  readonly telling: number
  readonly reviews: number
  readonly opening: boolean
}

/** Runs of words that otherwise different reviews share, those in most reviews first. */
export function sharedRuns(context: Context, demand: RunDemand): readonly SharedRun[] {
  const places = new Map<string, { read: ReadReview; at: number }[]>()
  for (const read of context.distinct) {
    const seen = new Set<string>()
    const last = demand.opening ? 0 : read.words.length - demand.words
    for (let at = 0; at <= last && read.words.length > demand.words; at++) {
      const run = read.words.slice(at, at + demand.words)
      if (tellingOf(run, context) < demand.telling) continue
      const key = run.join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      places.set(key, [...(places.get(key) ?? []), { read, at }])
    }
  }
  return [...places.values()]
    .filter((found) => found.length >= demand.reviews)
    .sort((a, b) => b.length - a.length)
    .map((found) => ({ words: demand.words, places: found }))
}

function tellingOf(run: readonly number[], { telling }: Context): number {
  return [...new Set(run)].reduce((sum, word) => sum + (telling[word] ?? 0), 0)
}
