import type { JSX } from 'preact'

import { MOST_FURTHER_REVIEWS, type Further } from '../core/further.ts'
import type { Say } from '../words/say.ts'
import type { Actions } from './view.ts'

interface Props {
  readonly further: Further
  /** More are wanted, since so few were read. */
  readonly isSmall: boolean
  readonly act: Pick<Actions, 'readMore' | 'stopReadingMore'>
  readonly say: Say
}

/** Reviews beyond what the page shows: asked for at a press, with how far it has come, a way to stop, and why it ended. */
export function ReadMore({ further, isSmall, act, say }: Props): JSX.Element | null {
  switch (further.kind) {
    case 'none':
      return isSmall ? <p class="quiet">{say('further.none')}</p> : null
    case 'ready':
      return (
        <div class="further">
          <Press name={say('further.start')} press={act.readMore} />
          <p class="quiet">{say('further.ready', { host: further.host, most: MOST_FURTHER_REVIEWS })}</p>
        </div>
      )
    case 'reading':
      return (
        <div class="further">
          <Press name={say('further.stop')} press={act.stopReadingMore} />
          <p class="quiet">
            <progress value={further.received} max={MOST_FURTHER_REVIEWS} aria-label={say('further.title')} />
            {say('further.reading', further)}
          </p>
        </div>
      )
    case 'ended':
      return (
        <div class="further">
          {further.end === 'stopped' && <Press name={say('further.again')} press={act.readMore} />}
          <p class="quiet">
            {say('further.added', further)} {say(`further.end.${further.end}`, further)}
          </p>
        </div>
      )
  }
}

function Press({ name, press }: { readonly name: string; readonly press: () => void }): JSX.Element {
  return (
    <button type="button" class="button" onClick={press}>
      {name}
    </button>
  )
}
