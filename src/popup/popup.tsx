import type { JSX } from 'preact'

import type { Say } from '../words/say.ts'
import { Result } from './result.tsx'
import { Shelved } from './shelved.tsx'
import { SiteSwitchChoice } from './site-switch.tsx'
import { State } from './state.tsx'
import type { Actions, Note, Shown } from './view.ts'

interface Props {
  readonly shown: Shown
  readonly act: Actions
  readonly say: Say
  /** Where the same view opens in a tab of its own; `null` when it stands in one. */
  readonly tabAddress: string | null
  readonly optionsAddress: string
  /** Of a result the glance alone, while what it rests on is still to be drawn. */
  readonly isGlance?: boolean
}

/** The whole popup: one view, what is to be said beside it, and the switch of this site. */
export function Popup({ shown, act, say, tabAddress, optionsAddress, isGlance = false }: Props): JSX.Element {
  const { view, site, note, further } = shown
  return (
    <>
      <main class="view" data-view={view.kind} aria-busy={view.kind === 'reading' || isGlance}>
        {shown.shelf && 'listing' in view && <Shelved shelf={shown.shelf} product={view.listing.product} say={say} />}
        {view.kind === 'result' ? (
          <Result judged={view} shown={shown} isGlance={isGlance} act={act} say={say} />
        ) : (
          <State view={view} further={further} act={act} say={say} />
        )}
      </main>
      <p class="status" role="status">
        {note && sayNote(say, note)}
      </p>
      <footer class="foot">
        {site && <SiteSwitchChoice {...site} name="site" choose={act.switchSite} say={say} />}
        <p class="links">
          {act.openBeside && (
            <button type="button" class="jump" onClick={act.openBeside}>
              {say('link.beside')}
            </button>
          )}
          {tabAddress !== null && (
            <a href={tabAddress} target="_blank" rel="noreferrer">
              {say('link.tab')}
            </a>
          )}
          <a href={SCAN_PAGE} target="_blank" rel="noreferrer">
            {say('link.scan')}
          </a>
          <a href={SHORTLIST_PAGE} target="_blank" rel="noreferrer">
            {say('keep.shortlist')}
          </a>
          <a href={optionsAddress} target="_blank" rel="noreferrer">
            {say('link.options')}
          </a>
        </p>
      </footer>
    </>
  )
}

/** As seen from the popup's own page. */
const SCAN_PAGE = '../scan/scan.html'
const SHORTLIST_PAGE = '../shortlist/shortlist.html'

function sayNote(say: Say, note: Note): string {
  switch (note.kind) {
    case 'refused':
      return say('note.refused', note)
    case 'not-on-page':
      return say('note.not-on-page')
    case 'grown':
      return say('note.grown', note)
    case 'counted':
      return say('what-if.chosen', note)
    case 'copied':
      return say('note.copied')
    case 'not-copied':
      return say('note.not-copied')
    case 'changed':
      return say('note.changed')
    case 'kept':
      return say('keep.done')
    case 'shortlist-full':
      return say('keep.full', note)
  }
}
