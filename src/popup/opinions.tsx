import type { JSX } from 'preact'

import type { Basis, Opinion, Quote, Side } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { aspectLabel } from './aspect-label.ts'
import type { ReviewsById } from './result.tsx'
import { ReviewFoot } from './review-card.tsx'
import type { Actions } from './view.ts'

/** So many of a kind are shown at first; the others open. */
const FIRST = 3

/** In fewer reviews nothing can recur, so that its absence tells nothing. */
const FEWEST = 5

interface Shared {
  readonly basis: Basis
  readonly reviews: ReviewsById
  readonly act: Actions
  readonly say: Say
}

/** What people praise and blame, with how many do and their own words. */
export function Opinions({ opinions, ...shared }: Shared & { readonly opinions: readonly Opinion[] }): JSX.Element | null {
  const { basis, say } = shared
  if (opinions.length === 0 && basis.read < FEWEST) return null
  const of = (side: Side) => opinions.filter((opinion) => opinion.side === side)
  return (
    <section class="part" aria-labelledby="opinions">
      <h2 id="opinions" class="heading hidden">
        {say('opinions.title')}
      </h2>
      {basis.mined === 0 ? (
        <p class="quiet">{say('opinions.none-readable', basis)}</p>
      ) : (
        <>
          <div class="sides">
            <OneSide side="pro" opinions={of('pro')} {...shared} />
            <OneSide side="con" opinions={of('con')} {...shared} />
            {of('divided').length > 0 && <OneSide side="divided" opinions={of('divided')} {...shared} />}
          </div>
          {basis.mined < basis.read && <p class="quiet">{say('opinions.partly-readable', basis)}</p>}
        </>
      )}
    </section>
  )
}

const TITLES = { pro: 'opinions.pros', con: 'opinions.cons', divided: 'opinions.divided' } as const
/** Whose words stand beside an opinion before it is opened. */
const BEST_OF = { pro: ['pro'], con: ['con'], divided: ['pro', 'con'] } as const satisfies Record<Side, readonly Quote['side'][]>
const SHAPES = { pro: '+', con: '−', divided: '±' } as const

function OneSide({ side, opinions, ...shared }: Shared & { readonly side: Side; readonly opinions: readonly Opinion[] }): JSX.Element {
  const { say, basis } = shared
  const first = opinions.slice(0, FIRST)
  const others = opinions.slice(FIRST)
  return (
    <div class={`side side-${side}`}>
      <h3 class="side-title">{say(TITLES[side])}</h3>
      {first.map((opinion) => (
        <OpinionRow key={opinion.aspect} opinion={opinion} {...shared} />
      ))}
      {others.length > 0 && (
        <details class="more">
          <summary>{say('opinions.more', { count: others.length })}</summary>
          {others.map((opinion) => (
            <OpinionRow key={opinion.aspect} opinion={opinion} {...shared} />
          ))}
        </details>
      )}
      {opinions.length === 0 && <p class="quiet">{say(side === 'pro' ? 'opinions.no-pros' : 'opinions.no-cons', { read: basis.mined })}</p>}
    </div>
  )
}

function OpinionRow({ opinion, ...shared }: Shared & { readonly opinion: Opinion }): JSX.Element {
  const { say, reviews, basis } = shared
  const best = BEST_OF[opinion.side].flatMap((side) => opinion.quotes.find((quote) => quote.side === side) ?? [])
  return (
    <details class="opinion">
      <summary>
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
      </summary>
      <Quotes side="pro" opinion={opinion} {...shared} />
      <Quotes side="con" opinion={opinion} {...shared} />
    </details>
  )
}

function sayCount(say: Say, { side, praisedBy, blamedBy }: Opinion, { mined }: Basis): string {
  if (side === 'divided') return say('opinion.divided-count', { praise: praisedBy.length, blame: blamedBy.length })
  return say('opinion.count', { count: side === 'pro' ? praisedBy.length : blamedBy.length, read: mined })
}

function Quotes({ side, opinion, basis, reviews, act, say }: Shared & { readonly side: Quote['side']; readonly opinion: Opinion }) {
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

/** One voice alone is no thing to know before buying. */
const LEAST_BLAME = 2

interface BeforeProps {
  readonly opinions: readonly Opinion[]
  readonly basis: Basis
  readonly say: Say
}

/** The one thing to know before buying: the strongest complaint, else where opinions differ most. */
export function BeforeYouBuy({ opinions, basis, say }: BeforeProps): JSX.Element | null {
  const recurring = opinions.filter(({ blamedBy }) => blamedBy.length >= LEAST_BLAME)
  const opinion = recurring.find(({ side }) => side === 'con') ?? recurring.find(({ side }) => side === 'divided')
  if (!opinion) return null
  const aspect = aspectLabel(say, opinion.aspect)
  const praise = opinion.praisedBy.length
  const blame = opinion.blamedBy.length
  return (
    <p class="before">
      {opinion.side === 'con'
        ? say('before.con', { aspect, count: blame, read: basis.mined })
        : say('before.divided', { aspect, praise, blame })}
    </p>
  )
}
