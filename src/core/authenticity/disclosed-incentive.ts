import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import type { Context, ReadReview } from './context.ts'

/** Reviews whose writers say that they were rewarded for them; the store's own tester programme is told apart in `vine.ts`. */
export function disclosedIncentive(_listing: Listing, context: Context): Evidence | null {
  const passages = context.reviews.map(disclosure).filter((passage) => passage !== null)
  if (passages.length === 0) return null
  return {
    signal: 'disclosed-incentive',
    strength: 1 + Math.log(passages.length),
    measured: { reviews: passages.length, read: context.reviews.length },
    reviews: passages.map((passage) => passage.review),
    passages,
  }
}

const DISCLOSURE =
  /\b(?:received|got|sent me)\b[^.!?]{0,60}\b(?:free|discount)\b[^.!?]{0,60}|\b(?:in exchange for|for) my (?:honest|unbiased) (?:review|opinion)\b/iu

function disclosure(read: ReadReview): Passage | null {
  const match = read.review.incentive === 'vine' ? null : DISCLOSURE.exec(read.review.text.slice(0, 20_000))
  return match && { review: read.review.id, start: match.index, text: match[0] }
}
