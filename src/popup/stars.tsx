import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'

import { STARS, type Histogram, type Review, type Star } from '../core/listing.ts'
import type { Basis, Rating } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { ReviewList } from './review-list.tsx'
import { countedReviews, type Shared } from './shared.ts'

interface Props extends Shared {
  readonly rating: Rating
  readonly basis: Basis
}

/** The store's rating is weighed from so many effective reviews on, as `Rating` defines it. */
const LEAST_EFFECTIVE = 10

/** All five star levels in figures: as the store shows them, what remains of each after weighing, and the reviews read, a press away. */
export function Stars({ rating: { trusted, read, histogram }, basis, ...shared }: Props): JSX.Element | null {
  const { say } = shared
  const rated = countedReviews(shared).filter(({ rating }) => rating !== null)
  if (rated.length === 0) return null
  return (
    <section class="part" aria-labelledby="stars">
      <h2 id="stars" class="heading">
        {say('rating.levels')}
      </h2>
      <p class="quiet">{say('rating.levels-hint')}</p>
      <table class="levels">
        <Heads histogram={histogram} say={say} />
        <tbody>
          {STARS.map((stars) => (
            <Level
              key={stars}
              stars={stars}
              histogram={histogram}
              listed={rated.filter(({ rating }) => starOf(rating ?? 0) === stars)}
              {...shared}
            />
          ))}
        </tbody>
      </table>
      {trusted === null && (
        <p class="quiet">{say(read !== null && read.effective >= LEAST_EFFECTIVE ? 'rating.no-levels' : 'rating.untrusted')}</p>
      )}
      {read && <p class="quiet">{say('rating.read', { ...read, read: basis.read })}</p>}
    </section>
  )
}

function starOf(rating: number): number {
  return Math.min(5, Math.max(1, Math.round(rating)))
}

function Heads({ histogram, say }: { readonly histogram: Rating['histogram']; readonly say: Say }): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">{say('rating.column-stars')}</th>
        {histogram && <th scope="col">{say('rating.column-shown')}</th>}
        {histogram && <th scope="col">{say('rating.column-trusted')}</th>}
        <th scope="col" class="number">
          {say('rating.column-read')}
        </th>
      </tr>
    </thead>
  )
}

interface LevelProps extends Shared {
  readonly stars: Star
  readonly histogram: { readonly shown: Histogram; readonly trusted: Histogram } | null
  readonly listed: readonly Review[]
}

function Level({ stars, histogram, listed, ...shared }: LevelProps): JSX.Element {
  const { say } = shared
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="level"
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {say('rating.level', { stars })}
          </button>
        </th>
        {histogram && <Share share={histogram.shown[stars]} say={say} />}
        {histogram && <Share share={histogram.trusted[stars]} say={say} />}
        <td class="number">{say('reviews.count', { count: listed.length })}</td>
      </tr>
      {isOpen && (
        <tr id={panel}>
          <td colSpan={histogram ? 4 : 2}>
            {listed.length === 0 ? <p class="quiet">{say('rating.none-at-level')}</p> : <ReviewList listed={listed} {...shared} />}
          </td>
        </tr>
      )}
    </>
  )
}

function Share({ share, say }: { readonly share: number; readonly say: Say }): JSX.Element {
  return (
    <td class="share">
      <span>{say('rating.share', { share })}</span>
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={Math.round(share * 100)} height="8" />
      </svg>
    </td>
  )
}
