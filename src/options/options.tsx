import type { JSX } from 'preact'

import type { SiteState } from '../platform/settings.ts'
import { SiteSwitchChoice } from '../popup/site-switch.tsx'
import type { SiteSwitch } from '../popup/view.ts'
import type { Say } from '../words/say.ts'
import { AddSite } from './add-site.tsx'
import { AsFile } from './as-file.tsx'
import { Kept } from './kept.tsx'
import { Pause } from './pause.tsx'
import { Permissions } from './permissions.tsx'
import type { FileRead } from './settings-file.ts'

/** What is said once, until the next thing happens. */
export type Note =
  | { readonly kind: 'not-a-site' }
  | { readonly kind: 'refused'; readonly site: string }
  | { readonly kind: 'switched'; readonly site: string; readonly state: SiteState }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'all-forgotten' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'granted' }
  | { readonly kind: 'not-granted' }
  /** A file was read as settings, or refused. */
  | { readonly kind: 'file'; readonly read: FileRead }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** All that the page shows at one moment. */
export interface Shown {
  /** Sites that are not in the default state, by name; one whose permission was taken back is in the state `ask`. */
  readonly sites: readonly SiteSwitch[]
  readonly note: Note | null
  /** Until when everything is paused, in ms since 1970; `null` where it is not. */
  readonly pausedUntil: number | null
  /** What is about to be done, if the shopper says so again. */
  readonly asking: 'reset' | 'forget-all' | null
}

/** What the shopper can do here. */
export interface Actions {
  readonly switchSite: (site: string, state: SiteState) => void
  readonly addSite: (typed: string, state: Exclude<SiteState, 'ask'>) => void
  /** Asks for the permissions that chosen sites lack. */
  readonly grant: () => void
  readonly pause: (how: 'hour' | 'open') => void
  readonly resume: () => void
  readonly save: () => void
  readonly load: (file: File) => void
  readonly forget: () => void
  /** Asks first whether that is meant; `null` takes it back. */
  readonly askFirst: (what: Shown['asking']) => void
  readonly reset: () => void
  /** Forgets all that was read, kept and scanned; settings stay. */
  readonly forgetAll: () => void
}

interface Props {
  readonly shown: Shown
  readonly act: Actions
  readonly say: Say
}

/** Which sites are read when, a pause for all of them, the settings as a file, what is kept and how it is forgotten, and why each permission is there. */
export function Options({ shown: { sites, note, asking, pausedUntil }, act, say }: Props): JSX.Element {
  const lacking = sites.filter(({ state }) => state === 'ask')
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
        {lacking.length > 0 && (
          <p class="buttons">
            <button type="button" class="button" onClick={act.grant}>
              {say('options.grant', { sites: lacking.length })}
            </button>
          </p>
        )}
      </section>
      <AddSite add={act.addSite} say={say} />
      <Pause until={pausedUntil} act={act} say={say} />
      <AsFile act={act} say={say} />
      <Kept act={act} asking={asking} say={say} />
      <Permissions say={say} />
    </main>
  )
}

/** What is said of what has just happened. */
export function sayNote(say: Say, note: Note): string {
  switch (note.kind) {
    case 'not-a-site':
      return say('options.not-a-site')
    case 'refused':
      return say('options.refused', note)
    case 'switched':
      return say(`options.switched-${note.state}`, note)
    case 'forgotten':
      return say('options.forgotten')
    case 'all-forgotten':
      return say('options.all-forgotten')
    case 'reset':
      return say('options.reset-done')
    case 'resumed':
      return say('options.resumed')
    case 'granted':
      return say('options.granted')
    case 'not-granted':
      return say('options.not-all-granted')
    case 'file':
      return sayFile(say, note.read)
    case 'failed':
      return say('failed.body', note)
  }
}

function sayFile(say: Say, read: FileRead): string {
  if (read.kind === 'settings') return say('options.loaded')
  return read.kind === 'broken' ? say('options.refused-broken', read) : say(`options.refused-${read.kind}`)
}
