import type { ComponentChildren, JSX } from 'preact'

import type { Review } from '../core/listing.ts'
import type { Passage, ReviewId, Standing } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { nextWord, ownWordOn, withReview } from './change-choice.ts'
import { markPassages } from './mark-passages.ts'
import { sayMerit } from '../words/say-merit.ts'
import type { Shared } from './shared.ts'
import type { Actions } from './view.ts'

interface Props extends Omit<Shared, 'reviews'> {
  readonly review: Review
  /** What is meant in it; the text shown is the part that holds the first of them. */
  readonly passages: readonly Passage[]
}

/** One review: its words with what is meant marked, its stars and date, the way to it on the page, and the shopper's own word on it. */
export function ReviewCard({ review, passages, ...shared }: Props): JSX.Element {
  const { choice, say } = shared
  const pieces = markPassages(review.text, passages)
  const word = ownWordOn(choice, review.id)
  return (
    <figure class={`review ${word}`}>
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
      {word !== 'as-weighed' && <p class="own-word">{say(`review.is-${word}`)}</p>}
      <Marks standing={shared.standings.get(review.id)} say={say} />
      <ReviewFoot id={review.id} review={review} act={shared.act} say={say}>
        <OwnWordButton id={review.id} {...shared} />
      </ReviewFoot>
    </figure>
  )
}

/** What speaks against a review and what for reading it, in a few words each; the words tell which is which, the shapes only help. */
function Marks({ standing, say }: { readonly standing: Standing | undefined; readonly say: Say }): JSX.Element | null {
  if (standing === undefined || standing.signs.length + standing.merits.length === 0) return null
  return (
    <ul class="marks">
      {[...new Set(standing.signs)].map((sign) => (
        <li key={sign} class="sign">
          {say(`sign.${sign}`)}
        </li>
      ))}
      {standing.merits.map((merit) => (
        <li key={merit.kind} class="merit">
          {sayMerit(say, merit)}
        </li>
      ))}
    </ul>
  )
}

/** Sets a review aside, or takes it back: one tap, and as many to be where it was. */
function OwnWordButton({ id, standings, choice, act, say }: Omit<Shared, 'reviews'> & { readonly id: ReviewId }): JSX.Element {
  const next = nextWord(choice, id, standings.get(id))
  return (
    <button type="button" class="jump" onClick={() => act.choose(withReview(choice, id, next))}>
      {say(next === 'as-weighed' ? UNDO[ownWordOn(choice, id)] : DO[next])}
    </button>
  )
}

const DO = { 'set-aside': 'review.set-aside', 'taken-back': 'review.disagree' } as const
const UNDO = { 'set-aside': 'review.count-again', 'taken-back': 'review.weigh-again', 'as-weighed': 'review.weigh-again' } as const

interface FootProps {
  readonly id: ReviewId
  /** Missing where the listing no longer holds it. */
  readonly review: Review | undefined
  readonly act: Pick<Actions, 'showReview'>
  readonly say: Say
  /** What else can be done with it. */
  readonly children?: ComponentChildren
}

/** Whose words they are, as far as that is read: stars and date; and the way to them on the page. */
export function ReviewFoot({ id, review, act, say, children }: FootProps): JSX.Element {
  return (
    <figcaption class="review-foot">
      <ul class="facts">
        {typeof review?.rating === 'number' && <li>{say('review.stars', { stars: review.rating })}</li>}
        {typeof review?.date === 'string' && <li>{say('review.date', { day: review.date })}</li>}
      </ul>
      <span class="deeds">
        <button type="button" class="jump" onClick={() => act.showReview(id)}>
          {say('review.show')}
        </button>
        {children}
      </span>
    </figcaption>
  )
}
