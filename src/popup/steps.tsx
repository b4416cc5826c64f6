import type { ComponentChildren, JSX } from 'preact'

import type { Further } from '../core/further.ts'
import type { Authenticity } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { ReadMore } from './read-more.tsx'
import type { Actions } from './view.ts'

interface Props {
  readonly authenticity: Authenticity
  readonly further: Further
  readonly act: Actions
  readonly say: Say
  readonly children: ComponentChildren
}

/** What can be done next: see why, keep it, have more read. */
export function Steps({ authenticity, further, act, say, children }: Props): JSX.Element {
  const hasSigns = authenticity.evidence.some(({ strength }) => strength > 0)
  return (
    <div class="steps">
      {hasSigns && (
        <a class="button" href="#signs">
          {say('verdict.why')}
        </a>
      )}
      {children}
      <ReadMore further={further} isSmall={authenticity.kind !== 'assessed'} act={act} say={say} />
    </div>
  )
}
