import type { JSX } from 'preact'

import type { KeptOpinion } from '../core/shortlist/kept-product.ts'
import type { SayHere } from './say.ts'

interface Props {
  readonly opinion: KeptOpinion
  readonly say: SayHere
}

/** How many praise and blame something, and on a tap what they wrote, praise before blame. */
export function Voices({ opinion, say }: Props): JSX.Element {
  const { quotes } = opinion
  const count = say('compare.voices', opinion)
  if (quotes.length === 0) return <p>{count}</p>
  return (
    <details class="voices">
      <summary>{count}</summary>
      <ul class="spoken">
        {quotes.map(({ side, text, language, stars, date }, i) => (
          <li key={`${side} ${i}`} class={`side-${side}`}>
            <blockquote dir="auto" lang={language ?? undefined}>
              {text}
            </blockquote>
            <p class="quiet">
              {say(side === 'pro' ? 'compare.praise' : 'compare.blame')}
              {stars !== null && ` · ${say('review.stars', { stars })}`}
              {date !== null && ` · ${say('review.date', { day: date })}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
