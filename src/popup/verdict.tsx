import type { ComponentChildren, JSX } from 'preact'

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
  /** How to have more read. */
  readonly children: ComponentChildren
}

/** The verdict in words and crystals, and what it rests on. */
export function Verdict({ authenticity, basis, say, children }: Props): JSX.Element {
  const word = authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind
  const count = authenticity.evidence.filter(({ strength }) => strength > 0).length
  return (
    <section class={`verdict verdict-${word}`} aria-labelledby="verdict">
      <Crystals word={word} />
      <div>
        <h2 id="verdict" class="title" tabIndex={-1} data-focus>
          {say(`verdict.${word}`)}
        </h2>
        <p class="answer">
          {authenticity.kind === 'too-few' ? (
            say('too-few.body', { least: LEAST_REVIEWS })
          ) : (
            <strong>{sayAnswer(say, authenticity, count, basis.read)}</strong>
          )}{' '}
          {count > 0 && <a href="#signs">{say('verdict.why')}</a>}
        </p>
        {authenticity.kind === 'first-look' && count === 0 && (
          <p class="quiet">{say('first-look.room', { read: basis.read, share: roomForDoubt(basis.read) })}</p>
        )}
        <p class="quiet">
          {sayBasis(say, basis)} {authenticity.kind === 'assessed' && say(`confidence.${authenticity.confidence}`)} {say('basis.product')}
        </p>
        {children}
      </div>
    </section>
  )
}

function sayAnswer(say: Say, authenticity: Exclude<Authenticity, { kind: 'too-few' }>, count: number, read: number): string {
  switch (authenticity.kind) {
    case 'first-look':
      return count === 0 ? say('answer.first-none', { read }) : say('answer.first-some', { count, read })
    case 'assessed':
      return count === 0 ? say('answer.none') : say(`answer.${authenticity.signs}`, { count })
  }
}

function sayBasis(say: Say, { read, total }: Basis): string {
  if (total === null) return say('basis.unknown', { read })
  if (read > total) return say('basis.more', { read, total })
  return read < total ? say('basis.part', { read, total }) : say('basis.all', { read, total })
}
