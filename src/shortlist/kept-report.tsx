import type { JSX } from 'preact'

import type { KeptOpinion, KeptProduct } from '../core/shortlist/kept-product.ts'
import { aspectLabel } from '../popup/aspect-label.ts'
import { sayEvidence } from '../words/say-evidence.ts'
import { sayBasis, tell } from '../popup/verdict.tsx'
import { Voices } from './quotes.tsx'
import type { SayHere } from './say.ts'

interface Props {
  readonly kept: KeptProduct
  readonly say: SayHere
}

/** A whole report as it was kept: what its reviews were worth, what stood out, and what they praised and blamed. */
export function KeptReport({ kept: { authenticity, basis, opinions }, say }: Props): JSX.Element {
  const { answer, leads } = tell(say, authenticity)
  return (
    <div class="report">
      {[answer, ...leads, sayBasis(say, basis), say('basis.product')].map((told) => told !== null && <p key={told}>{told}</p>)}
      <ul class="found">
        {authenticity.evidence.map((evidence, i) => (
          <li key={`${evidence.signal} ${i}`} class={evidence.strength > 0 ? 'sign' : ''}>
            {sayEvidence(say, evidence)}
          </li>
        ))}
      </ul>
      <Side title={say('opinions.pros')} opinions={opinions.filter(({ side }) => side === 'pro')} say={say} />
      <Side title={say('opinions.cons')} opinions={opinions.filter(({ side }) => side === 'con')} say={say} />
      <Side title={say('opinions.divided')} opinions={opinions.filter(({ side }) => side === 'divided')} say={say} />
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly opinions: readonly KeptOpinion[]
  readonly say: SayHere
}

function Side({ title, opinions, say }: SideProps): JSX.Element | null {
  if (opinions.length === 0) return null
  return (
    <>
      <h3 class="heading">{title}</h3>
      {opinions.map((opinion) => (
        <div key={opinion.aspect} class="line">
          <span class="aspect">{aspectLabel(say, opinion.aspect)}</span>
          <Voices opinion={opinion} say={say} />
        </div>
      ))}
    </>
  )
}
