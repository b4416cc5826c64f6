import type { JSX } from 'preact'

import type { Authenticity, Basis, Evidence } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { Crystals } from './crystals.tsx'
import { sayEvidence, sayLead } from '../words/say-evidence.ts'

/** Under so many reviews nothing is said, as `Authenticity` defines it. */
const LEAST_REVIEWS = 5

interface Props {
  readonly authenticity: Authenticity
  readonly basis: Basis
  readonly say: Say
}

/** The verdict in words and crystals, what has to be known with it, and what it rests on. */
export function Verdict({ authenticity, basis, say }: Props): JSX.Element {
  const word = authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind
  const told = tell(say, authenticity)
  return (
    <section class={`verdict verdict-${word}`} aria-labelledby="verdict">
      <Crystals word={word} />
      <h2 id="verdict" class="title" tabIndex={-1} data-focus>
        {told.verdict}
      </h2>
      {told.answer !== null && <p class="answer">{told.answer}</p>}
      {told.leads.map((lead) => (
        <p key={lead} class="lead">
          {lead}
        </p>
      ))}
      <p class="quiet">
        {sayBasis(say, basis)} {authenticity.kind === 'assessed' && say(`confidence.${authenticity.confidence}`)} {say('basis.product')}
      </p>
    </section>
  )
}

/** What the evidence comes to in a few words: the verdict, what it says, and what changes how the ratings are to be read. */
export interface Told {
  readonly verdict: string
  /** `null` where the verdict says it all. */
  readonly answer: string | null
  readonly leads: readonly string[]
}

/** Puts a verdict into words; a first look tells at once what stood out, instead of how many things. */
export function tell(say: Say, authenticity: Authenticity): Told {
  const signs = authenticity.evidence.filter(({ strength }) => strength > 0)
  const leads = authenticity.evidence.flatMap((evidence) => sayLead(say, evidence) ?? [])
  const count = signs.length
  switch (authenticity.kind) {
    case 'too-few':
      return { verdict: say('verdict.too-few'), answer: say('too-few.body', { least: LEAST_REVIEWS }), leads }
    case 'first-look':
      if (count > 0) return { verdict: say('verdict.first-some', { count }), answer: sayEvidence(say, strongest(signs)), leads }
      return { verdict: say(leads.length > 0 ? 'verdict.first-untypical' : 'verdict.first-none'), answer: null, leads }
    case 'assessed':
      return {
        verdict: say(`verdict.${authenticity.signs}`),
        answer: count === 0 ? say('answer.none') : say(`answer.${authenticity.signs}`, { count }),
        leads,
      }
  }
}

function strongest(signs: readonly Evidence[]): Evidence {
  return signs.reduce((most, one) => (one.strength > most.strength ? one : most))
}

/** What was read, of how much there is. */
export function sayBasis(say: Say, { read, total }: Basis): string {
  if (total === null) return say('basis.unknown', { read })
  if (read > total) return say('basis.more', { read, total })
  return read < total ? say('basis.part', { read, total }) : say('basis.all', { read, total })
}
