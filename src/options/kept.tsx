import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'
import type { Actions, Shown } from './options.tsx'

interface Props {
  readonly act: Pick<Actions, 'forget' | 'askFirst' | 'reset' | 'forgetAll'>
  readonly asking: Shown['asking']
  readonly say: Say
}

/** What is kept where, and how it is forgotten. */
export function Kept({ act, asking, say }: Props): JSX.Element {
  return (
    <section class="part" aria-labelledby="kept">
      <h2 id="kept" class="heading">
        {say('options.kept')}
      </h2>
      <p>{say('options.kept-reviews')}</p>
      <p>{say('options.kept-settings')}</p>
      <p>{say('options.kept-synced')}</p>
      <p>{say('options.kept-choices')}</p>
      <p>{say('options.kept-private')}</p>
      <p>{say('options.kept-sent')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={act.forget}>
          {say('options.forget')}
        </button>
        <AskFirst what="forget-all" asking={asking} act={act} say={say} />
        <AskFirst what="reset" asking={asking} act={act} say={say} />
      </p>
      {asking !== null && (
        <div class="sure" role="group" aria-labelledby="sure">
          <p id="sure">{say(`options.${asking}-sure`)}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => (asking === 'reset' ? act.reset() : act.forgetAll())}>
              {say(`options.${asking}-yes`)}
            </button>
            <button type="button" class="button" onClick={() => act.askFirst(null)}>
              {say(`options.${asking}-no`)}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

function AskFirst({ what, asking, act, say }: Props & { readonly what: 'reset' | 'forget-all' }): JSX.Element {
  const isOpen = asking === what
  return (
    <button type="button" class="button" aria-expanded={isOpen} onClick={() => act.askFirst(isOpen ? null : what)}>
      {say(`options.${what}`)}
    </button>
  )
}
