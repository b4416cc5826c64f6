import type { JSX } from 'preact'

import { STARS, type Histogram } from '../core/listing.ts'
import type { Basis, Estimate, Rating } from '../core/report.ts'
import type { Say } from '../words/say.ts'

/** The store's rating is weighed from so many effective reviews on, as `Rating` defines it. */
const LEAST_EFFECTIVE = 10

interface Props {
  readonly rating: Rating
  readonly basis: Basis
  readonly say: Say
}

/** The store's rating beside what remains of it after weighing, each with its base, and both shapes. */
export function RatingBesideRating({ rating, basis, say }: Props): JSX.Element | null {
  const { shown, trusted, read, histogram } = rating
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
            {histogram && <Shape histogram={histogram.shown} />}
          </p>
        )}
        {trusted === null ? (
          <p class="quiet">{say(read !== null && read.effective >= LEAST_EFFECTIVE ? 'rating.no-levels' : 'rating.untrusted')}</p>
        ) : (
          <p>
            <span class="figure">{sayTrusted(say, trusted)}</span>
            <span class="quiet">{say('rating.trusted-base', trusted)}</span>
            {histogram && <Shape histogram={histogram.trusted} />}
          </p>
        )}
      </div>
      {read && !histogram && <p class="quiet">{say('rating.read', { ...read, read: basis.read })}</p>}
      {histogram && (
        <details class="levels">
          <summary>{say('rating.levels')}</summary>
          <Levels {...histogram} say={say} />
          {read && <p class="quiet">{say('rating.read', { ...read, read: basis.read })}</p>}
        </details>
      )}
    </section>
  )
}

function sayTrusted(say: Say, { value, low, high }: Estimate): string {
  return high - low < 0.1 ? say('rating.trusted-narrow', { value }) : say('rating.trusted', { low, high })
}

interface LevelsProps {
  readonly shown: Histogram
  readonly trusted: Histogram
  readonly say: Say
}

/** What the two shapes say, in figures. */
function Levels({ shown, trusted, say }: LevelsProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('rating.column-stars')}</th>
          <th scope="col">{say('rating.column-shown')}</th>
          <th scope="col">{say('rating.column-trusted')}</th>
        </tr>
      </thead>
      <tbody>
        {STARS.map((stars) => (
          <tr key={stars}>
            <th scope="row">{say('rating.level', { stars })}</th>
            <Share share={shown[stars]} say={say} />
            <Share share={trusted[stars]} say={say} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Share({ share, say }: { readonly share: number; readonly say: Say }): JSX.Element {
  return (
    <td>
      <span class="share">{say('rating.share', { share })}</span>
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={Math.round(share * 100)} height="8" />
      </svg>
    </td>
  )
}

/** Five columns, one star at the left, the tallest filling the height; decoration, since the table says it in figures. */
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
