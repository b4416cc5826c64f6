import type { JSX } from 'preact'

import type { Evidence } from '../core/report.ts'
import { timeline, type Period, type Timeline } from '../core/timeline.ts'
import type { Say } from '../words/say.ts'
import { countedReviews, type Shared } from './shared.ts'

interface Props extends Shared {
  readonly evidence: readonly Evidence[]
}

/** When the reviews were written, with what came all at once marked: drawn, in words, and as a table. */
export function OverTime({ evidence, ...shared }: Props): JSX.Element | null {
  const { say } = shared
  const course = timeline(countedReviews(shared), evidence)
  if (course === null) return null
  return (
    <section class="part" aria-labelledby="time">
      <h2 id="time" class="heading">
        {say('time.title')}
      </h2>
      <Chart {...course} say={say} />
      {course.bursts.map((burst) => (
        <p key={burst.from} class="burst">
          <svg class="flag" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
            <path d="M0 0h8l-4 7z" />
          </svg>
          {say('time.burst', { ...burst })}
        </p>
      ))}
      {course.earlier > 0 && <p class="quiet">{say('time.earlier', { count: course.earlier })}</p>}
      {course.undated > 0 && <p class="quiet">{say('time.undated', { count: course.undated })}</p>}
      <details class="figures">
        <summary>{say('time.figures')}</summary>
        <Figures {...course} say={say} />
      </details>
    </section>
  )
}

type SaidTimeline = Timeline & { readonly say: Say }

const WIDTH = 360
const HEIGHT = 56
/** Above the bars, for the flag of a burst. */
const HEADROOM = 10
const GAP = 0.25

/** One bar a period; a burst has a flag above its bar as well as another colour. */
function Chart({ unit, periods, say }: SaidTimeline): JSX.Element {
  const most = Math.max(...periods.map(({ reviews }) => reviews))
  const [from = '', to = ''] = [periods[0]?.start, periods.at(-1)?.start]
  const step = WIDTH / periods.length
  return (
    <figure>
      <svg
        class="course"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say(unit === 'month' ? 'time.by-month' : 'time.by-year', { from, to, most })}
      >
        {periods.map(({ start, reviews, isBurst }, i) => {
          const height = reviews === 0 ? 0 : Math.max(1, ((HEIGHT - HEADROOM) * reviews) / most)
          const middle = (i + 0.5) * step
          return (
            <g key={start} class={isBurst ? 'is-burst' : undefined}>
              <rect x={i * step} y={HEIGHT - height} width={step * (1 - GAP)} height={height} />
              {isBurst && <path d={`M${middle - (step * GAP) / 2 - 4} 0h8l-4 7z`} />}
            </g>
          )
        })}
      </svg>
      <p class="ends quiet" aria-hidden="true">
        <span>{sayPeriod(say, unit, from)}</span>
        <span>{sayPeriod(say, unit, to)}</span>
      </p>
    </figure>
  )
}

function sayPeriod(say: Say, unit: Timeline['unit'], start: string): string {
  return unit === 'month' ? say('time.month', { month: start }) : start
}

function Figures({ unit, periods, say }: SaidTimeline): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('time.column-period')}</th>
          <th scope="col">{say('time.column-reviews')}</th>
          <th scope="col">{say('time.column-mean')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.filter(isTelling).map(({ start, reviews, mean, isBurst }) => (
          <tr key={start}>
            <th scope="row">{sayPeriod(say, unit, start)}</th>
            <td>
              {say('reviews.count', { count: reviews })} {isBurst && <span class="burst">{say('time.is-burst')}</span>}
            </td>
            <td>{mean !== null && say('time.mean', { mean })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isTelling({ reviews }: Period): boolean {
  return reviews > 0
}
