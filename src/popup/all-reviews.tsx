import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import { ReviewList } from './review-list.tsx'
import { countedReviews, type Shared } from './shared.ts'

/** All reviews that count, to be read as a list; nothing is drawn before it is opened. */
export function AllReviews(shared: Shared): JSX.Element | null {
  const [isOpen, setOpen] = useState(false)
  const listed = countedReviews(shared)
  if (listed.length === 0) return null
  return (
    <details class="part foldable" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2 class="heading">{shared.say('reviews.all', { count: listed.length })}</h2>
      </summary>
      {isOpen && <ReviewList listed={listed} {...shared} />}
    </details>
  )
}
