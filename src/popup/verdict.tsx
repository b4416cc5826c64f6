import type { JSX } from 'preact'

import type { Authenticity, Basis } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { Crystals } from './crystals.tsx'
import { roomForDoubt } from './room-for-doubt.ts'

/** Under so many reviews nothing is said, as `Authenticity` defines it. */
const LEAST_REVIEWS = 5

interface Props {
  readonly authenticity: Authenticity
  readonly basis: Basis
  readonly say: Say
}

/** The verdict in words and crystals, and what it rests on. */
export function Verdict({ authenticity, basis, say }: Props): JSX.Element {
  const word = authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind
  return (
    <section class={`verdict verdict-${word}`} aria-labelledby="verdict">
      <Crystals word={word} />
      <div>
        <h2 id="verdict" class="title" tabIndex={-1} data-focus>
          {say(`verdict.${word}`)}
        </h2>
        <Answer authenticity={authenticity} read={basis.read} say={say} />
        <p class="quiet">
          {sayBasis(say, basis)} {say('basis.product')}
        </p>
      </div>
    </section>
  )
}

function Answer({ authenticity, read, say }: { readonly authenticity: Authenticity; readonly read: number; readonly say: Say }) {
  const count = authenticity.evidence.filter(({ strength }) => strength > 0).length
  switch (authenticity.kind) {
    case 'too-few':
      return <p>{say('too-few.body', { least: LEAST_REVIEWS })}</p>
    case 'first-look':
      return <FirstLook count={count} read={read} say={say} />
    case 'assessed':
      return (
        <>
          <p class="answer">
            <strong>{say(`signs.${authenticity.signs}`)}.</strong> {count === 0 ? say('found.none') : say('found.some', { count })}
          </p>
          <p class="quiet">{say(`confidence.${authenticity.confidence}`)}</p>
        </>
      )
  }
}

function FirstLook({ count, read, say }: { readonly count: number; readonly read: number; readonly say: Say }) {
  return (
    <>
      <p class="answer">
        <strong>{count === 0 ? say('found.first-none', { read }) : say('found.first-some', { count, read })}</strong>
      </p>
      {count === 0 && <p>{say('first-look.room', { read, share: roomForDoubt(read) })}</p>}
      <p>{say('first-look.more')}</p>
    </>
  )
}

function sayBasis(say: Say, { read, total }: Basis): string {
  if (total === null) return say('basis.unknown', { read })
  return read < total ? say('basis.part', { read, total }) : say('basis.all', { read, total })
}
