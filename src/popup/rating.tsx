import type { JSX } from 'preact'

import { STARS, type Histogram } from '../core/listing.ts'
import type { Basis, Estimate, Rating } from '../core/report.ts'
import type { Say } from '../words/say.ts'

interface Props {
  readonly rating: Rating
  /** What it was before the shopper chose; `null` where nothing is chosen. */
  readonly before: Rating | null
  /** All ratings of the store. */
  readonly spread: Histogram | null
  readonly basis: Basis
  readonly say: Say
}

/** The store's rating beside what remains of it after weighing, else beside what the reviews read give; each with its base and shape. */
export function RatingBesideRating({ rating, before, spread, basis, say }: Props): JSX.Element | null {
  const { shown, trusted, read } = rating
  if (shown === null && trusted === null && read === null) return null
  return (
    <section class="part" aria-labelledby="rating">
      <h2 id="rating" class="heading hidden">
        {say('rating.title')}
      </h2>
      <div class="ratings">
        {shown !== null && (
          <p>
            <span class="figure">{say('rating.shown', { value: shown })}</span>
            <span class="quiet">
              {basis.total === null ? say('rating.shown-no-base') : say('rating.shown-base', { total: basis.total })}
            </span>
            {spread && <Shape histogram={spread} />}
          </p>
        )}
        <Weighed rating={rating} before={before} basis={basis} say={say} />
      </div>
      {trusted === null && spread && <p class="quiet">{say('rating.spread', { five: spread[5], one: spread[1] })}</p>}
    </section>
  )
}

function Weighed({ rating: { trusted, read, histogram }, before, basis, say }: Omit<Props, 'spread'>): JSX.Element {
  if (trusted !== null)
    return (
      <p>
        <span class="figure">{sayTrusted(say, trusted)}</span>
        <span class="quiet">{say('rating.trusted-base', trusted)}</span>
        {before && <span class="was">{sayBefore(say, before.trusted)}</span>}
        {histogram && <Shape histogram={histogram.trusted} />}
      </p>
    )
  if (read === null)
    return (
      <p class="quiet">
        {say('rating.untrusted')}
        {before && <span class="was">{sayBefore(say, before.trusted ?? before.read)}</span>}
      </p>
    )
  return (
    <p>
      <span class="figure">{say('rating.in-read', read)}</span>
      <span class="quiet">{say('rating.in-read-base', { read: basis.read })}</span>
      {before && <span class="was">{sayBefore(say, before.trusted ?? before.read)}</span>}
    </p>
  )
}

function sayBefore(say: Say, before: Estimate | null): string {
  return before === null ? say('what-if.before-none') : say('what-if.before', before)
}

/** The trusted rating as a range; a single figure where both ends are the same to one decimal. */
function sayTrusted(say: Say, { value, low, high }: Estimate): string {
  return high - low < 0.1 ? say('rating.trusted-narrow', { value }) : say('rating.trusted', { low, high })
}

/** Five columns, one star at the left, the tallest filling the height; decoration, since the table of stars says it in figures. */
function Shape({ histogram }: { readonly histogram: Histogram }): JSX.Element {
  const tallest = Math.max(...STARS.map((stars) => histogram[stars]), Number.MIN_VALUE)
  return (
    <svg class="shape" viewBox="0 0 50 24" aria-hidden="true" focusable="false">
      {STARS.map((stars) => {
        const height = Math.max(1, Math.round((histogram[stars] / tallest) * 24))
        return <rect key={stars} x={(stars - 1) * 10} y={24 - height} width="8" height={height} />
      })}
    </svg>
  )
}
