import { disclosure } from './disclosed-incentive.ts'
import { sentenceEnds, type ReadReview } from './read-review.ts'

/** Whether a word (by position) belongs to the sentence in which a review owns up to a reward: stores and testers give that wording, and it is nobody's copy. */
export function disclosedWords(read: ReadReview, vocabulary: readonly string[]): (position: number) => boolean {
  const passage = disclosure(read, vocabulary)
  if (passage === null) return () => false
  const ends = sentenceEnds(read)
  const from = ends.lastIndexOf(true, Math.max(0, read.starts.findIndex((start) => start >= passage.start) - 1)) + 1
  const last = read.ends.findIndex((end) => end >= passage.start + passage.text.length)
  const to = ends.indexOf(true, last)
  return (position) => position >= Math.min(from, last) && (to < 0 || position <= to)
}
