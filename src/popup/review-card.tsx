import type { JSX } from 'preact'

import type { Review } from '../core/listing.ts'
import type { Passage, ReviewId } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { markPassages } from './mark-passages.ts'
import type { Actions } from './view.ts'

interface Props {
  readonly review: Review
  /** What is meant in it; the text shown is the part that holds the first of them. */
  readonly passages: readonly Passage[]
  readonly act: Actions
  readonly say: Say
}

/** One review: its words with what is meant marked, its stars and date, and the way to it on the page. */
export function ReviewCard({ review, passages, act, say }: Props): JSX.Element {
  const pieces = markPassages(review.text, passages)
  return (
    <figure class="review">
      {review.title !== '' && (
        <p class="review-title" dir="auto" lang={review.language ?? undefined}>
          {review.title}
        </p>
      )}
      {review.text === '' ? (
        <p class="quiet">{say('review.no-words')}</p>
      ) : (
        <blockquote dir="auto" lang={review.language ?? undefined}>
          {pieces.map((piece) => (piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text))}
        </blockquote>
      )}
      <ReviewFoot id={review.id} review={review} act={act} say={say} />
    </figure>
  )
}

interface FootProps {
  readonly id: ReviewId
  /** Missing where the listing no longer holds it. */
  readonly review: Review | undefined
  readonly act: Actions
  readonly say: Say
}

/** Whose words they are, as far as that is read: stars and date; and the way to them on the page. */
export function ReviewFoot({ id, review, act, say }: FootProps): JSX.Element {
  return (
    <figcaption class="review-foot">
      <ul class="facts">
        {typeof review?.rating === 'number' && <li>{say('review.stars', { stars: review.rating })}</li>}
        {typeof review?.date === 'string' && <li>{say('review.date', { day: review.date })}</li>}
      </ul>
      <button type="button" class="jump" onClick={() => act.showReview(id)}>
        {say('review.show')}
      </button>
    </figcaption>
  )
}
