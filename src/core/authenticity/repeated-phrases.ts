import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'
import { sharedRuns, type SharedRun } from './shared-runs.ts'

/**
 * A long phrase that several otherwise different reviews repeat word for word, as where writers were given what to say.
 *
 * The product's own words, praise that everybody uses and what stands between quotation marks do not count (`telling` words do). Weak, for a motto or a slogan is repeated honestly too.
 */
export function repeatedPhrases(_listing: Listing, context: Context): Evidence | null {
  const least = Math.max(LEAST_REVIEWS, LEAST_SHARE * context.distinct.length)
  const [run] = sharedRuns(context, { words: PHRASE, telling: LEAST_TELLING, reviews: least, opening: false })
  return run === undefined ? null : phraseEvidence('repeated-phrases', run, context, LEAST_STRENGTH)
}

/** Evidence of one run of words that several reviews share. */
export function phraseEvidence(
  signal: 'repeated-phrases' | 'template-openings',
  run: SharedRun,
  context: Context,
  least: number,
): Evidence {
  const passages = run.places.map(({ read, at }) => runPassage(read, at, run.words))
  return {
    signal,
    strength: Math.min(STRONGEST, least + (run.places.length / context.distinct.length) * STRENGTH_OF_ALL),
    measured: { reviews: run.places.length, read: context.distinct.length, phrase: passages[0]?.text ?? '', words: run.words },
    reviews: run.places.map(({ read }) => read.review.id),
    passages,
  }
}

// Measured on clean listings of genuine reviews: see METHOD.md for how often each of the two is raised there.
const PHRASE = 6
const LEAST_TELLING = 24
const LEAST_REVIEWS = 3
const LEAST_SHARE = 0.1
const LEAST_STRENGTH = 2.2
const STRENGTH_OF_ALL = 3
const STRONGEST = 3

function runPassage({ review, starts, ends }: ReadReview, at: number, words: number): Passage {
  const start = starts[at] ?? 0
  return { review: review.id, start, text: review.text.slice(start, ends[at + words - 1]) }
}
