import type { JSX } from 'preact'

import { UNTIL_SWITCHED_ON } from '../platform/settings.ts'
import type { Say } from '../words/say.ts'
import type { Actions } from './options.tsx'

interface Props {
  /** In ms since 1970; `null` where nothing is paused. */
  readonly until: number | null
  readonly act: Pick<Actions, 'pause' | 'resume'>
  readonly say: Say
}

/** Everything falls silent, for an hour or for good. */
export function Pause({ until, act, say }: Props): JSX.Element {
  return (
    <section class="part" aria-labelledby="pause">
      <h2 id="pause" class="heading">
        {say('options.pause')}
      </h2>
      <p>{say('options.pause-body')}</p>
      {until === null ? (
        <p class="buttons">
          <Press name={say('options.pause-hour')} press={() => act.pause('hour')} />
          <Press name={say('options.pause-open')} press={() => act.pause('open')} />
        </p>
      ) : (
        <div class="sure">
          <p>{until === UNTIL_SWITCHED_ON ? say('options.paused-open') : say('options.paused-until', { time: until })}</p>
          <p class="buttons">
            <Press name={say('options.resume')} press={act.resume} />
          </p>
        </div>
      )}
    </section>
  )
}

function Press({ name, press }: { readonly name: string; readonly press: () => void }): JSX.Element {
  return (
    <button type="button" class="button" onClick={press}>
      {name}
    </button>
  )
}
