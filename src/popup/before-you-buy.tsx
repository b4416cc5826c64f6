import type { JSX } from 'preact'

import type { Basis, Opinion } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { aspectLabel } from './aspect-label.ts'
import type { ReviewsById } from './shared.ts'

/** One voice alone is no thing to know before buying. */
const LEAST_BLAME = 2

interface Props {
  readonly opinions: readonly Opinion[]
  readonly basis: Basis
  readonly reviews: ReviewsById
  readonly say: Say
}

/** The one thing to know before buying, and the words that say it best. */
export function BeforeYouBuy({ opinions, basis, reviews, say }: Props): JSX.Element | null {
  const opinion = whatToKnow(opinions)
  if (opinion === null) return null
  const quote = opinion.quotes.find(({ side }) => side === 'con')
  return (
    <div class="before">
      <p>{sayBefore(say, opinion, basis)}</p>
      {quote && (
        <q class="quote clamped" dir="auto" lang={reviews.get(quote.review)?.language ?? undefined}>
          {quote.text}
        </q>
      )}
    </div>
  )
}

/** The strongest complaint, else where opinions differ most; `null` where nobody complains twice. */
export function whatToKnow(opinions: readonly Opinion[]): Opinion | null {
  const recurring = opinions.filter(({ blamedBy }) => blamedBy.length >= LEAST_BLAME)
  return recurring.find(({ side }) => side === 'con') ?? recurring.find(({ side }) => side === 'divided') ?? null
}

/** What to know before buying, with how many say so. */
export function sayBefore(say: Say, { aspect, side, praisedBy, blamedBy }: Opinion, { mined }: Basis): string {
  const name = aspectLabel(say, aspect)
  if (side === 'con') return say('before.con', { aspect: name, count: blamedBy.length, read: mined })
  return say('before.divided', { aspect: name, praise: praisedBy.length, blame: blamedBy.length, read: mined })
}
