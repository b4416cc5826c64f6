import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'
import type { Actions } from './options.tsx'

interface Props {
  readonly act: Pick<Actions, 'forget' | 'askToReset' | 'reset'>
  readonly isResetting: boolean
  readonly say: Say
}

/** What is kept where, and how it is forgotten. */
export function Kept({ act, isResetting, say }: Props): JSX.Element {
  return (
    <section class="part" aria-labelledby="kept">
      <h2 id="kept" class="heading">
        {say('options.kept')}
      </h2>
      <p>{say('options.kept-reviews')}</p>
      <p>{say('options.kept-settings')}</p>
      <p>{say('options.kept-choices')}</p>
      <p>{say('options.kept-private')}</p>
      <p>{say('options.kept-sent')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={act.forget}>
          {say('options.forget')}
        </button>
        <button type="button" class="button" aria-expanded={isResetting} onClick={() => act.askToReset(!isResetting)}>
          {say('options.reset')}
        </button>
      </p>
      {isResetting && (
        <div class="sure" role="group" aria-labelledby="sure">
          <p id="sure">{say('options.reset-sure')}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={act.reset}>
              {say('options.reset-yes')}
            </button>
            <button type="button" class="button" onClick={() => act.askToReset(false)}>
              {say('options.reset-no')}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
