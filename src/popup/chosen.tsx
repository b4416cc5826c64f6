import type { JSX } from 'preact'

import type { Before } from '../core/what-if.ts'
import type { Judged } from '../platform/messages.ts'
import type { Say } from '../words/say.ts'
import { tell } from './verdict.tsx'
import type { Actions } from './view.ts'
import { Undo } from './what-if.tsx'

interface Props {
  readonly judged: Judged
  readonly act: Actions
  readonly say: Say
}

/** That not all reviews count as they would, what the verdict was before, and the way back; nothing where all do. */
export function Chosen({ judged, act, say }: Props): JSX.Element | null {
  const { before, report } = judged
  if (before === null) return null
  const now = tell(say, report.authenticity).verdict
  const was = tell(say, before.authenticity).verdict
  return (
    <div class="chosen">
      <p>
        {sayChosen(say, judged, before)} {was !== now && say('what-if.verdict-before', { verdict: was })}
      </p>
      <Undo act={act} say={say} />
    </div>
  )
}

/** How many of the reviews count as the shopper chose. */
export function sayChosen(say: Say, { report, choice }: Judged, { basis: { read } }: Before): string {
  const left = report.standings.filter(({ review }) => !choice.setAside.includes(review)).length
  if (left === 0) return say('what-if.none-left')
  return left === read ? say('what-if.weighed') : say('what-if.chosen', { left, read })
}
