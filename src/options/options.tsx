import type { JSX } from 'preact'

import type { SiteState } from '../platform/settings.ts'
import { SiteSwitchChoice } from '../popup/site-switch.tsx'
import type { SiteSwitch } from '../popup/view.ts'
import type { Say } from '../words/say.ts'
import { AddSite } from './add-site.tsx'

/** What is said once, until the next thing happens. */
export type Note =
  | { readonly kind: 'not-a-site' }
  | { readonly kind: 'refused'; readonly site: string }
  | { readonly kind: 'switched'; readonly site: string; readonly state: SiteState }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'reset' }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** All that the page shows at one moment. */
export interface Shown {
  /** Sites that are not in the default state, by name; one whose permission was taken back is in the state `ask`. */
  readonly sites: readonly SiteSwitch[]
  readonly note: Note | null
  /** All sites are about to be reset, if the shopper says so again. */
  readonly isResetting: boolean
}

/** What the shopper can do here. */
export interface Actions {
  readonly switchSite: (site: string, state: SiteState) => void
  readonly addSite: (typed: string, state: Exclude<SiteState, 'ask'>) => void
  readonly forget: () => void
  readonly askToReset: (isWanted: boolean) => void
  readonly reset: () => void
}

interface Props {
  readonly shown: Shown
  readonly act: Actions
  readonly say: Say
}

/** Which sites are read when, what is kept and how it is forgotten, and why each permission is there. */
export function Options({ shown: { sites, note, isResetting }, act, say }: Props): JSX.Element {
  return (
    <main class="page">
      <h1 class="title">{say('options.title')}</h1>
      <p>{say('options.intro')}</p>
      <p class="status" role="status">
        {note && sayNote(say, note)}
      </p>
      <section class="part" aria-labelledby="sites">
        <h2 id="sites" class="heading">
          {say('options.sites')}
        </h2>
        {sites.length === 0 && <p class="quiet">{say('options.no-sites')}</p>}
        <ul class="sites">
          {sites.map((one) => (
            <li key={one.site}>
              <SiteSwitchChoice {...one} name={one.site} choose={(state) => act.switchSite(one.site, state)} say={say} />
              {one.state === 'ask' && <p class="quiet">{say('options.not-granted')}</p>}
            </li>
          ))}
        </ul>
      </section>
      <AddSite add={act.addSite} say={say} />
      <Kept act={act} isResetting={isResetting} say={say} />
      <Permissions say={say} />
    </main>
  )
}

function sayNote(say: Say, note: Note): string {
  switch (note.kind) {
    case 'not-a-site':
      return say('options.not-a-site')
    case 'refused':
      return say('options.refused', note)
    case 'switched':
      return say(`options.switched-${note.state}`, note)
    case 'forgotten':
      return say('options.forgotten')
    case 'reset':
      return say('options.reset-done')
    case 'failed':
      return say('failed.body', note)
  }
}

interface KeptProps {
  readonly act: Actions
  readonly isResetting: boolean
  readonly say: Say
}

function Kept({ act, isResetting, say }: KeptProps): JSX.Element {
  return (
    <section class="part" aria-labelledby="kept">
      <h2 id="kept" class="heading">
        {say('options.kept')}
      </h2>
      <p>{say('options.kept-reviews')}</p>
      <p>{say('options.kept-settings')}</p>
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

function Permissions({ say }: { readonly say: Say }): JSX.Element {
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
