import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import type { Review } from '../core/listing.ts'
import { ReviewCard } from './review-card.tsx'
import type { Shared } from './shared.ts'

/** So many are shown at once: enough to read, and no page of a thousand is drawn. */
const AT_ONCE = 10

interface Props extends Shared {
  readonly listed: readonly Review[]
}

/** Reviews to read one after the other, some at a time. */
export function ReviewList({ listed, ...shared }: Props): JSX.Element {
  const { say } = shared
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <>
      {listed.slice(0, shown).map((review) => (
        <ReviewCard key={review.id} review={review} passages={[]} {...shared} />
      ))}
      {listed.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
          {say('reviews.more', { count: Math.min(AT_ONCE, listed.length - shown) })}
        </button>
      )}
    </>
  )
}
