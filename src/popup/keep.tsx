import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'
import type { Shelf } from './shelf.ts'
import type { Actions } from './view.ts'

interface Props {
  readonly shelf: Shelf
  readonly act: Pick<Actions, 'keep'>
  readonly say: Say
}

/** Puts the report on the shortlist, or anew in place of an older one; from a private window nothing may be kept. */
export function Keep({ shelf, act, say }: Props): JSX.Element {
  if (!shelf.mayKeep) return <span class="quiet">{say('keep.private')}</span>
  return (
    <button type="button" class="button" onClick={act.keep}>
      {say(shelf.kept === null ? 'keep.do' : 'keep.anew')}
    </button>
  )
}
