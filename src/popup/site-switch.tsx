import type { JSX } from 'preact'

import type { SiteState } from '../platform/settings.ts'
import type { Say } from '../words/say.ts'
import type { SiteSwitch } from './view.ts'

const STATES = ['off', 'ask', 'quiet', 'annotated'] as const satisfies readonly SiteState[]

interface Props extends SiteSwitch {
  /** Tells this group of choices from others on the same page. */
  readonly name: string
  readonly choose: (state: SiteState) => void
  readonly say: Say
}

/** How one site is read, as a choice of four; `choose` runs within the click, which is where a permission can be asked for. */
export function SiteSwitchChoice({ site, state, name, choose, say }: Props): JSX.Element {
  return (
    <fieldset class="switch">
      <legend>{say('switch.title', { site })}</legend>
      {STATES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} value={choice} checked={choice === state} onClick={() => choice !== state && choose(choice)} />
          <span>{say(`switch.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
