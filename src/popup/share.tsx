import type { JSX } from 'preact'

import type { Judged } from '../platform/messages.ts'
import type { Say } from '../words/say.ts'
import { summaryOf } from './summary.ts'
import type { Actions } from './view.ts'
import type { Speaking } from './voice.ts'

interface Props {
  readonly judged: Judged
  /** The product's own address; `null` where the browser keeps it to itself. */
  readonly link: string | null
  readonly speaking: Speaking
  readonly act: Actions
  readonly say: Say
}

/** The glance to be heard, or taken along as text; only what the browser can do is offered. */
export function Share({ judged, link, speaking, act: { voice, copy }, say }: Props): JSX.Element | null {
  if (voice === null && copy === null) return null
  const summary = () => summaryOf(judged, say)
  return (
    <div class="take-along" role="group" aria-label={say('share.title')}>
      {voice && speaking === 'silent' && <Press name={say('share.listen')} press={() => voice.read(summary())} />}
      {voice && speaking === 'speaking' && <Press name={say('share.pause')} press={voice.pause} />}
      {voice && speaking === 'paused' && <Press name={say('share.resume')} press={voice.resume} />}
      {voice && speaking !== 'silent' && <Press name={say('share.stop')} press={voice.stop} />}
      {copy && <Press name={say('share.copy')} press={() => copy([...summary(), ...(link === null ? [] : [link])].join('\n'))} />}
      {copy && link !== null && <Press name={say('share.copy-link')} press={() => copy(link)} />}
    </div>
  )
}

function Press({ name, press }: { readonly name: string; readonly press: () => void }): JSX.Element {
  return (
    <button type="button" class="jump" onClick={press}>
      {name}
    </button>
  )
}
