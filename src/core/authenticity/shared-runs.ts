import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'

/** A run of words that several reviews share, and where it begins in each (a position of a word). */
export interface SharedRun {
  /** Number of words. */
  readonly words: number
  /** How telling it is, in nats. */
  readonly telling: number
  readonly places: readonly Place[]
}

interface Place {
  readonly read: ReadReview
  readonly at: number
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
  const places = new Map<string, Place[]>()
  for (const { read, at } of promisingPlaces(context, demand)) {
    const key = read.words.subarray(at, at + demand.words).join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [{ read, at }])
    else if (known.at(-1)?.read !== read) known.push({ read, at })
  }
  return [...places.values()]
    .filter((found) => found.length >= demand.reviews)
    .sort((a, b) => b.length - a.length)
    .map((found) => ({ words: demand.words, telling: tellingOfPlace(found[0], demand.words, context.telling), places: found }))
}

function tellingOfPlace(place: Place | undefined, words: number, telling: readonly number[]): number {
  return place === undefined ? 0 : tellingOf(place.read.words, place.at, words, telling)
}

/** Places of runs that are telling enough and whose every word stands in enough reviews: few, so that only they need be compared whole. */
function promisingPlaces(context: Context, demand: RunDemand): readonly Place[] {
  const holders = holdersOfWords(context)
  const found: Place[] = []
  for (const read of context.distinct) {
    const last = demand.opening ? Math.min(0, read.words.length - demand.words - 1) : read.words.length - demand.words
    let rare = -1
    for (let at = 0; at <= last; at++) {
      rare = latestRare(read.words, Math.max(at, rare + 1), at + demand.words, holders, demand.reviews) ?? rare
      if (rare < at && tellingOf(read.words, at, demand.words, context.telling) >= demand.telling) found.push({ read, at })
    }
  }
  return found
}

/** The last position from `from` to before `to` whose word stands in fewer reviews than asked; `null` where there is none. */
function latestRare(words: Int32Array, from: number, to: number, holders: Int32Array, least: number): number | null {
  for (let at = to - 1; at >= from; at--) if ((holders[words[at] ?? 0] ?? 0) < least) return at
  return null
}

/** In how many reviews each word stands. */
function holdersOfWords({ distinct, vocabulary }: Context): Int32Array {
  const counts = new Int32Array(vocabulary.length)
  const latest = new Int32Array(vocabulary.length).fill(-1)
  for (const [i, { words }] of distinct.entries()) {
    for (const word of words) {
      if (latest[word] === i) continue
      latest[word] = i
      counts[word] = (counts[word] ?? 0) + 1
    }
  }
  return counts
}

/** How telling a run is; a word repeated within it counts once. */
function tellingOf(words: Int32Array, at: number, length: number, telling: readonly number[]): number {
  let sum = 0
  for (let i = at; i < at + length; i++) if (words.indexOf(words[i] ?? 0, at) === i) sum += telling[words[i] ?? 0] ?? 0
  return sum
}
