import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'

/** Why each permission is there. */
export function Permissions({ say }: { readonly say: Say }): JSX.Element {
  return (
    <section class="part" aria-labelledby="permissions">
      <h2 id="permissions" class="heading">
        {say('options.permissions')}
      </h2>
      <ul class="reasons">
        <li>{say('options.permission-active-tab')}</li>
        <li>{say('options.permission-scripting')}</li>
        <li>{say('options.permission-storage')}</li>
        <li>{say('options.permission-sites')}</li>
      </ul>
    </section>
  )
}
