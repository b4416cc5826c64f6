import type { JSX } from 'preact'

import { printed } from '../core/codes/gtin.ts'
import type { WaitingCode } from '../platform/scanned.ts'
import type { SayHere } from './say.ts'
import { Screen } from './screen.tsx'
import type { Actions } from './view.ts'

interface Props {
  readonly codes: readonly WaitingCode[]
  readonly act: Actions
  readonly say: SayHere
}

/** The codes that wait for a network: each can be taken up or forgotten. */
export function Waiting({ codes, act, say }: Props): JSX.Element {
  const foot = (
    <>
      {codes.length > 1 && (
        <button type="button" class="button" onClick={() => act.forget(null)}>
          {say('scan.waiting.forget-all')}
        </button>
      )}
      <button type="button" class="button primary" onClick={() => act.back()}>
        {say('scan.done')}
      </button>
    </>
  )
  return (
    <Screen title={say('scan.waiting.title')} foot={foot}>
      <p class="quiet">{say(codes.length === 0 ? 'scan.waiting.none' : 'scan.waiting.kept')}</p>
      <ul class="rows">
        {codes.map(({ gtin, day }) => (
          <li key={gtin} class="row">
            <button type="button" class="button wide" onClick={() => act.pick(gtin)}>
              <span dir="ltr">{printed(gtin)}</span> <span class="quiet">{say('scan.waiting.since', { day })}</span>
            </button>
            <button
              type="button"
              class="button"
              aria-label={say('scan.waiting.forget', { code: printed(gtin) })}
              onClick={() => act.forget(gtin)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
