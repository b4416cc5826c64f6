import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'
import { sharedRuns, type RunDemand } from './shared-runs.ts'

/**
 * A long phrase that several otherwise different reviews repeat word for word, as where writers were given what to say.
 *
 * The product's own words, praise that everybody uses and what stands between quotation marks do not count (`telling` words do). Weak, for a motto or a slogan is repeated honestly too.
 */
export function repeatedPhrases(_listing: Listing, context: Context): Evidence | null {
  return phraseEvidence('repeated-phrases', context, { words: PHRASE, telling: LEAST_TELLING, opening: false })
}

/** Evidence of the run of words that speaks most for its reviews having been told what to say; between telling nothing and telling enough it grows evenly. */
export function phraseEvidence(
  signal: 'repeated-phrases' | 'template-openings',
  context: Context,
  { words, telling, opening }: Omit<RunDemand, 'reviews'>,
): Evidence | null {
  const reviews = Math.max(LEAST_REVIEWS, LEAST_SHARE * context.distinct.length)
  const runs = sharedRuns(context, { words, telling: telling - DOUBTFUL, reviews, opening }).map((run) => ({
    run,
    strength:
      Math.min(1, 1 - (telling - run.telling) / DOUBTFUL) *
      Math.min(STRONGEST, LEAST_STRENGTH + (run.places.length / context.distinct.length) * STRENGTH_OF_ALL),
  }))
  const found = runs.reduce<(typeof runs)[number] | null>((most, one) => (one.strength > (most?.strength ?? 0) ? one : most), null)
  if (found === null) return null
  const { run, strength } = found
  const passages = run.places.map(({ read, at }) => runPassage(read, at, words))
  return {
    signal,
    strength,
    measured: { reviews: run.places.length, read: context.distinct.length, phrase: passages[0]?.text ?? '', words },
    reviews: run.places.map(({ read }) => read.review.id),
    passages,
  }
}

// Measured on clean listings of genuine reviews: see METHOD.md for how often each of the two is raised there.
const PHRASE = 6
const LEAST_TELLING = 24
// So much less telling, a phrase says nothing.
const DOUBTFUL = 3
const LEAST_REVIEWS = 3
const LEAST_SHARE = 0.1
// So that a verse which a fifth of the reviews quote is no sign.
const LEAST_STRENGTH = 1.8
const STRENGTH_OF_ALL = 3
const STRONGEST = 3

function runPassage({ review, starts, ends }: ReadReview, at: number, words: number): Passage {
  const start = starts[at] ?? 0
  return { review: review.id, start, text: review.text.slice(start, ends[at + words - 1]) }
}
