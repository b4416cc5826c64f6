import type { JSX } from 'preact'

import type { Voice } from '../core/report.ts'
import { ReviewCard } from './review-card.tsx'
import { sayMerit } from '../words/say-merit.ts'
import type { Shared } from './shared.ts'

/** So much of a review stands beside its merits before it is opened; less than this fits in a line. */
const BEGINNING = 160

interface Props extends Shared {
  readonly voices: readonly Voice[]
}

/** The reviews worth reading first, for and against, and what makes them so. */
export function Voices({ voices, reviews, ...shared }: Props): JSX.Element | null {
  const { say } = shared
  const known = voices.flatMap((voice) => {
    const review = reviews.get(voice.review)
    return review ? [{ ...voice, review }] : []
  })
  if (known.length === 0) return null
  return (
    <section class="part" aria-labelledby="voices">
      <h2 id="voices" class="heading">
        {say('voices.title')}
      </h2>
      {known.map(({ review, side, merits }) => (
        <details key={review.id} class={`voice side-${side}`}>
          <summary>
            <ul class="facts">
              <li>
                <strong>{say(`voice.${side}`)}</strong>
              </li>
              {merits.map((merit) => (
                <li key={merit.kind}>{sayMerit(say, merit)}</li>
              ))}
            </ul>
            <q class="quote clamped" dir="auto" lang={review.language ?? undefined}>
              {review.text.slice(0, BEGINNING)}
            </q>
          </summary>
          <ReviewCard review={review} passages={[]} {...shared} />
        </details>
      ))}
    </section>
  )
}
