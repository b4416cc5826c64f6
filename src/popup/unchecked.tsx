import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'

/** What a page cannot tell and was therefore not looked at. */
export function Unchecked({ say }: { readonly say: Say }): JSX.Element {
  return (
    <section class="part" aria-labelledby="unchecked">
      <h2 id="unchecked" class="heading">
        {say('unchecked.title')}
      </h2>
      <ul class="plain">
        <li>{say('unchecked.seller')}</li>
        <li>{say('unchecked.history')}</li>
        <li>{say('unchecked.deleted')}</li>
        <li>{say('unchecked.hidden')}</li>
      </ul>
    </section>
  )
}
