import type { JSX } from 'preact'

import { STARS, type Histogram } from '../core/listing.ts'
import type { Basis, Rating } from '../core/report.ts'
import type { Say } from '../words/say.ts'

interface Props {
  readonly rating: Rating
  readonly basis: Basis
  readonly say: Say
}

/** The store's rating is weighed from so many effective reviews on, as `Rating` defines it. */
const LEAST_EFFECTIVE = 10

/** All five star levels in figures: as the store shows them, and what remains of each after weighing. */
export function Stars({ rating: { trusted, read, histogram }, basis, say }: Props): JSX.Element | null {
  if (histogram === null && read === null) return null
  return (
    <section class="part" aria-labelledby="stars">
      <h2 id="stars" class="heading">
        {say('rating.levels')}
      </h2>
      {histogram && <Levels {...histogram} say={say} />}
      {trusted === null && (
        <p class="quiet">{say(read !== null && read.effective >= LEAST_EFFECTIVE ? 'rating.no-levels' : 'rating.untrusted')}</p>
      )}
      {read && <p class="quiet">{say('rating.read', { ...read, read: basis.read })}</p>}
    </section>
  )
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
