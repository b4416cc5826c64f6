import type { JSX, TargetedSubmitEvent } from 'preact'

import type { Say } from '../words/say.ts'
import type { Actions } from './options.tsx'

interface Props {
  readonly add: Actions['addSite']
  readonly say: Say
}

/** A site named by hand; `add` runs within the click, which is where a permission can be asked for. */
export function AddSite({ add, say }: Props): JSX.Element {
  return (
    <section class="part" aria-labelledby="add">
      <h2 id="add" class="heading">
        {say('options.add')}
      </h2>
      <form class="add" noValidate onSubmit={(event) => send(event, add)}>
        <label for="site">{say('options.add-site')}</label>
        <input
          id="site"
          name="site"
          class="field"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-describedby="example"
        />
        <p id="example" class="quiet">
          {say('options.add-example')}
        </p>
        <p class="buttons">
          <button type="submit" class="button" value="off">
            {say('options.add-off')}
          </button>
          <button type="submit" class="button" value="quiet">
            {say('options.add-quiet')}
          </button>
          <button type="submit" class="button" value="annotated">
            {say('options.add-annotated')}
          </button>
        </p>
      </form>
    </section>
  )
}

const STATES = ['off', 'quiet', 'annotated'] as const

function send(event: TargetedSubmitEvent<HTMLFormElement>, add: Actions['addSite']): void {
  event.preventDefault()
  const typed = new FormData(event.currentTarget).get('site')
  const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : ''
  const state = STATES.find((one) => one === pressed)
  if (typeof typed === 'string') add(typed, state ?? 'off')
}
