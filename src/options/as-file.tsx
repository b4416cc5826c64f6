import type { JSX, TargetedEvent } from 'preact'

import type { Say } from '../words/say.ts'
import type { Actions } from './options.tsx'

interface Props {
  readonly act: Pick<Actions, 'save' | 'load'>
  readonly say: Say
}

/** The settings to be taken along, and back. */
export function AsFile({ act, say }: Props): JSX.Element {
  return (
    <section class="part" aria-labelledby="file">
      <h2 id="file" class="heading">
        {say('options.file')}
      </h2>
      <p>{say('options.file-body')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={act.save}>
          {say('options.save')}
        </button>
        <label class="button file">
          {say('options.load')}
          <input type="file" class="hidden" accept=".json,application/json" onChange={(event) => given(event, act)} />
        </label>
      </p>
    </section>
  )
}

/** The same file can be given again, since the field is emptied. */
function given({ currentTarget }: TargetedEvent<HTMLInputElement>, act: Props['act']): void {
  const [file] = currentTarget.files ?? []
  if (file) act.load(file)
  currentTarget.value = ''
}
