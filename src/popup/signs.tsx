import type { JSX } from 'preact'

import type { Authenticity, Evidence } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { ReviewCard } from './review-card.tsx'
import { roomForDoubt } from './room-for-doubt.ts'
import { sayEvidence } from '../words/say-evidence.ts'
import type { Shared } from './shared.ts'

/** So many reviews of one sign are shown; the others stand on the page. */
const MOST_REVIEWS = 20

interface Found {
  readonly authenticity: Authenticity
  /** Number of reviews read. */
  readonly read: number
}

/** All that the signals found: warning signs, what speaks for the reviews, and, apart from both, what weighs nothing. */
export function Signs({ authenticity, read, ...shared }: Shared & Found): JSX.Element {
  const { evidence, kind } = authenticity
  const { say } = shared
  const title = say(kind === 'assessed' ? 'evidence.title' : 'evidence.title-first')
  const isNothing = kind === 'first-look' && !evidence.some(({ strength }) => strength > 0)
  return (
    <>
      {isNothing && <Nothing title={title} read={read} say={say} />}
      <Group id="signs" title={title} evidence={evidence.filter(({ strength }) => strength > 0)} {...shared} />
      <Group id="reassuring" title={say('evidence.reassuring')} evidence={evidence.filter(({ strength }) => strength < 0)} {...shared} />
      <Group id="notes" title={say('evidence.notes')} evidence={evidence.filter(({ strength }) => strength === 0)} {...shared} />
    </>
  )
}

/** What it means that nothing stood out, and what it does not. */
function Nothing({ title, read, say }: { readonly title: string; readonly read: number; readonly say: Say }): JSX.Element {
  return (
    <section class="part" aria-labelledby="signs">
      <h2 id="signs" class="heading">
        {title}
      </h2>
      <p>{say('first-look.room', { read, share: roomForDoubt(read) })}</p>
    </section>
  )
}

interface GroupProps extends Shared {
  readonly id: 'signs' | 'reassuring' | 'notes'
  readonly title: string
  readonly evidence: readonly Evidence[]
}

function Group({ id, title, evidence, ...shared }: GroupProps): JSX.Element | null {
  if (evidence.length === 0) return null
  const strongestFirst = [...evidence].sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength))
  return (
    <section class={`part group-${id}`} aria-labelledby={id}>
      <h2 id={id} class="heading">
        {title}
      </h2>
      {id === 'notes' && <p class="quiet">{shared.say('evidence.notes-body')}</p>}
      {strongestFirst.map((one, i) => (
        <EvidenceRow key={`${one.signal} ${i}`} evidence={one} {...shared} />
      ))}
    </section>
  )
}

function EvidenceRow({ evidence, reviews, ...shared }: Shared & { readonly evidence: Evidence }): JSX.Element {
  const { say } = shared
  const concerned = evidence.reviews.flatMap((id) => reviews.get(id) ?? [])
  const sentence = sayEvidence(say, evidence)
  if (concerned.length === 0) return <p class="evidence">{sentence}</p>
  return (
    <details class="evidence">
      <summary>{sentence}</summary>
      {concerned.slice(0, MOST_REVIEWS).map((review) => (
        <ReviewCard
          key={review.id}
          review={review}
          passages={evidence.passages.filter((passage) => passage.review === review.id)}
          {...shared}
        />
      ))}
      {concerned.length > MOST_REVIEWS && <p class="quiet">{say('evidence.more', { count: concerned.length - MOST_REVIEWS })}</p>}
    </details>
  )
}
