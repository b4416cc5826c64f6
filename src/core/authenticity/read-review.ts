import type { Review } from '../listing.ts'

/** A review as the signals see it: taken apart once. */
export interface ReadReview {
  readonly review: Review
  /** Its words as numbers of the context's vocabulary. */
  readonly words: Int32Array
  /** Where each word begins and ends in the review's text, in UTF-16 code units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Days since 1970; `null` where the shop gives no date. */
  readonly day: number | null
  /** 1 to 5. */
  readonly stars: number | null
}

/** After which words of a review a sentence ends. */
export function sentenceEnds({ review, starts, ends }: ReadReview): readonly boolean[] {
  return Array.from(ends, (end, i) => SENTENCE_END.test(review.text.slice(end, Math.min(end + LONGEST_END, starts[i + 1] ?? end))))
}

/** The words of a review as they compare. */
export function wordsOf({ words }: ReadReview, vocabulary: readonly string[]): readonly string[] {
  return Array.from(words, (word) => vocabulary[word] ?? '')
}

const SENTENCE_END = /[.!?\n]/u
const LONGEST_END = 3
