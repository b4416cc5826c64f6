import type { CSSProperties, JSX } from 'preact'
import { useId, useState } from 'preact/hooks'

import type { Basis, Opinion, Quote, Side } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { aspectLabel } from './aspect-label.ts'
import { ReviewFoot } from './review-card.tsx'
import type { Shared } from './shared.ts'

/** So many of a kind are shown at a glance; the others stand below. */
const FIRST = 3

/** In fewer reviews nothing can recur, so that its absence tells nothing. */
const FEWEST = 5

interface Based extends Shared {
  readonly basis: Basis
}

interface Props extends Based {
  readonly opinions: readonly Opinion[]
}

/** What most people praise and blame, with how many do: side by side where there is room. */
export function Opinions({ opinions, ...shared }: Props): JSX.Element | null {
  const { basis, say } = shared
  if (opinions.length === 0 && basis.read < FEWEST) return null
  return (
    <section class="part" aria-labelledby="opinions">
      <h2 id="opinions" class="heading hidden">
        {say('opinions.title')}
      </h2>
      {basis.mined === 0 ? (
        <p class="quiet">{say('opinions.none-readable', basis)}</p>
      ) : (
        <div class="sides">
          <OneSide side="pro" opinions={opinions} {...shared} />
          <OneSide side="con" opinions={opinions} {...shared} />
        </div>
      )}
    </section>
  )
}

/** What opinions differ on, what fewer people praise or blame, and how many reviews could be searched for it. */
export function MoreOpinions({ opinions, ...shared }: Props): JSX.Element | null {
  const { basis, say } = shared
  const divided = opinions.filter(({ side }) => side === 'divided')
  const others = [...onSide(opinions, 'pro').slice(FIRST), ...onSide(opinions, 'con').slice(FIRST)]
  const isPart = basis.mined > 0 && basis.mined < basis.read
  if (divided.length + others.length === 0 && !isPart && basis.onTrial === 0) return null
  return (
    <section class="part" aria-labelledby="more-opinions">
      <h2 id="more-opinions" class="heading">
        {say(divided.length > 0 ? 'opinions.divided' : 'opinions.others')}
      </h2>
      {divided.map((opinion) => (
        <OpinionRow key={opinion.aspect} opinion={opinion} {...shared} />
      ))}
      {divided.length > 0 && others.length > 0 && <h3 class="heading">{say('opinions.others')}</h3>}
      {others.map((opinion) => (
        <OpinionRow key={opinion.aspect} opinion={opinion} {...shared} />
      ))}
      {isPart && <p class="quiet">{say('opinions.partly-readable', basis)}</p>}
      {basis.onTrial > 0 && <p class="quiet">{say('opinions.on-trial', basis)}</p>}
    </section>
  )
}

function onSide(opinions: readonly Opinion[], side: Side): readonly Opinion[] {
  return opinions.filter((opinion) => opinion.side === side)
}

const TITLES = { pro: 'opinions.pros', con: 'opinions.cons' } as const
const NONE = { pro: 'opinions.no-pros', con: 'opinions.no-cons' } as const
/** Whose words stand beside an opinion before it is opened. */
const BEST_OF = { pro: ['pro'], con: ['con'], divided: ['pro', 'con'] } as const satisfies Record<Side, readonly Quote['side'][]>
const SHAPES = { pro: '+', con: '−', divided: '±' } as const

function OneSide({ side, opinions, ...shared }: Props & { readonly side: 'pro' | 'con' }): JSX.Element {
  const { say, basis } = shared
  const first = onSide(opinions, side).slice(0, FIRST)
  return (
    <div class={`side side-${side}`}>
      <h3 class="side-title" style={inRow(0)}>
        {say(TITLES[side])}
      </h3>
      {first.map((opinion, i) => (
        <OpinionRow key={opinion.aspect} opinion={opinion} row={1 + i * ROWS_EACH} {...shared} />
      ))}
      {first.length === 0 && (
        <p class="quiet" style={inRow(1)}>
          {say(NONE[side], { read: basis.mined })}
        </p>
      )}
    </div>
  )
}

/** Rows of the grid for each opinion: its line, and what opens below it, for praise and for blame. */
const ROWS_EACH = 3

/** Where something stands when praise and blame are side by side; what is opened reaches across both. */
function inRow(row: number): CSSProperties {
  return { '--row': row + 1 }
}

interface RowProps extends Based {
  readonly opinion: Opinion
  readonly row?: number
}

function OpinionRow({ opinion, row = 0, ...shared }: RowProps): JSX.Element {
  const { say, reviews, basis } = shared
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const best = BEST_OF[opinion.side].flatMap((side) => opinion.quotes.find((quote) => quote.side === side) ?? [])
  return (
    <>
      <button
        type="button"
        class={`opinion side-${opinion.side}`}
        style={inRow(row)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="shape-of-side" aria-hidden="true">
          {SHAPES[opinion.side]}
        </span>
        <span class="line">
          <span class="aspect">{aspectLabel(say, opinion.aspect)}</span>
          <span class="count">{sayCount(say, opinion, basis)}</span>
        </span>
        {best.map((quote) => (
          <q key={quote.side} class="quote clamped" dir="auto" lang={reviews.get(quote.review)?.language ?? undefined}>
            {quote.text}
          </q>
        ))}
      </button>
      {isOpen && (
        <div id={panel} class="said" style={inRow(opinion.side === 'con' ? row + 2 : row + 1)}>
          <Quotes side="pro" opinion={opinion} {...shared} />
          <Quotes side="con" opinion={opinion} {...shared} />
        </div>
      )}
    </>
  )
}

function sayCount(say: Say, { side, praisedBy, blamedBy }: Opinion, { mined }: Basis): string {
  if (side === 'divided') return say('opinion.divided-count', { praise: praisedBy.length, blame: blamedBy.length, read: mined })
  return say('opinion.count', { count: side === 'pro' ? praisedBy.length : blamedBy.length, read: mined })
}

function Quotes({ side, opinion, basis, reviews, act, say }: Based & { readonly side: Quote['side']; readonly opinion: Opinion }) {
  const quotes = opinion.quotes.filter((quote) => quote.side === side)
  if (quotes.length === 0) return null
  const count = (side === 'pro' ? opinion.praisedBy : opinion.blamedBy).length
  return (
    <div class="quotes">
      <p class="quotes-title">{say(side === 'pro' ? 'opinion.praise' : 'opinion.blame', { count, read: basis.mined })}</p>
      {quotes.map((quote) => (
        <figure key={`${quote.review} ${quote.start}`}>
          <blockquote dir="auto" lang={reviews.get(quote.review)?.language ?? undefined}>
            {quote.text}
          </blockquote>
          <ReviewFoot id={quote.review} review={reviews.get(quote.review)} act={act} say={say} />
        </figure>
      ))}
    </div>
  )
}
