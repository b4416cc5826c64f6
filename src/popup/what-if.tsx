import type { JSX } from 'preact'

import { NOTHING_CHOSEN, type Choice, type Filter, type Offer, type Strictness } from '../core/choose.ts'
import type { Say } from '../words/say.ts'
import { withFilter } from './change-choice.ts'
import { ReviewCard } from './review-card.tsx'
import type { Shared } from './shared.ts'

const TICKED = ['verified', 'unrewarded', 'photos'] as const
const PICKED = ['months', 'country', 'variant'] as const
const STRICTNESSES = ['lenient', 'usual', 'strict'] as const satisfies readonly Strictness[]

interface Props extends Shared {
  readonly offers: readonly Offer[]
}

/** Counting otherwise: which reviews, and how much those with signs; only what these reviews can answer is offered. */
export function WhatIf({ offers, ...shared }: Props): JSX.Element {
  const { choice, act, say } = shared
  const of = (kind: Filter['kind']) => offers.filter(({ filter }) => filter.kind === kind)
  const choose = (kind: Filter['kind'], filter: Filter | null) => act.choose(withFilter(choice, kind, filter))
  return (
    <details class="part foldable what-if" id="what-if">
      <summary>
        <h2 class="heading">{say('what-if.title')}</h2>
      </summary>
      {offers.length > 0 && (
        <fieldset class="switch">
          <legend>{say('what-if.which')}</legend>
          {TICKED.flatMap(of).map((offer) => (
            <Tick key={offer.filter.kind} offer={offer} choice={choice} choose={choose} say={say} />
          ))}
          {PICKED.map((kind) => (
            <Pick key={kind} kind={kind} offers={of(kind)} choice={choice} choose={choose} say={say} />
          ))}
        </fieldset>
      )}
      <fieldset class="switch">
        <legend>{say('what-if.strictness')}</legend>
        {STRICTNESSES.map((strictness) => (
          <label key={strictness} class="choice">
            <input
              type="radio"
              name="strictness"
              value={strictness}
              checked={choice.strictness === strictness}
              onClick={() => act.choose({ ...choice, strictness })}
            />
            <span>{say(`what-if.${strictness}`)}</span>
          </label>
        ))}
      </fieldset>
      <Own {...shared} />
    </details>
  )
}

/** The reviews on which the shopper has had a word, wherever else they are shown or no more. */
function Own({ reviews, ...shared }: Shared): JSX.Element | null {
  const { choice, say } = shared
  const own = [...choice.setAside, ...choice.takenBack].flatMap((id) => reviews.get(id) ?? [])
  if (own.length === 0) return null
  return (
    <details class="own">
      <summary>{say('what-if.own', { count: own.length })}</summary>
      {own.map((review) => (
        <ReviewCard key={review.id} review={review} passages={[]} {...shared} />
      ))}
    </details>
  )
}

/** Everything counts again as the signs weigh it. */
export function Undo({ act, say }: Pick<Shared, 'act' | 'say'>): JSX.Element {
  return (
    <button type="button" class="button" onClick={() => act.choose(NOTHING_CHOSEN)}>
      {say('what-if.undo')}
    </button>
  )
}

interface OneProps {
  readonly choice: Choice
  readonly choose: (kind: Filter['kind'], filter: Filter | null) => void
  readonly say: Say
}

function Tick({ offer, choice, choose, say }: OneProps & { readonly offer: Offer }): JSX.Element {
  const { kind } = offer.filter
  const isChosen = choice.filters.some((filter) => filter.kind === kind)
  return (
    <label class="choice">
      <input type="checkbox" name={kind} checked={isChosen} onClick={() => choose(kind, isChosen ? null : offer.filter)} />
      <span>{sayOffer(say, offer)}</span>
    </label>
  )
}

interface PickProps extends OneProps {
  readonly kind: (typeof PICKED)[number]
  readonly offers: readonly Offer[]
}

function Pick({ kind, offers, choice, choose, say }: PickProps): JSX.Element | null {
  if (offers.length === 0) return null
  const chosen = choice.filters.find((filter) => filter.kind === kind)
  const position = offers.findIndex(({ filter }) => JSON.stringify(filter) === JSON.stringify(chosen))
  return (
    <label class="choice">
      <span>{say(`what-if.${kind}`)}</span>
      <select
        name={kind}
        value={String(position)}
        onChange={({ currentTarget }) => choose(kind, offers[Number(currentTarget.value)]?.filter ?? null)}
      >
        <option value="-1">{say(`what-if.any-${kind}`)}</option>
        {offers.map((offer, i) => (
          <option key={JSON.stringify(offer.filter)} value={String(i)}>
            {sayOffer(say, offer)}
          </option>
        ))}
      </select>
    </label>
  )
}

function sayOffer(say: Say, { filter, count }: Offer): string {
  switch (filter.kind) {
    case 'verified':
    case 'unrewarded':
    case 'photos':
      return say(`what-if.${filter.kind}`, { count })
    case 'months':
      return say('what-if.one-months', { months: filter.months, count })
    case 'country':
      return say('what-if.one-country', { country: filter.country, count })
    case 'variant':
      return say('what-if.one-variant', { variant: filter.variant, count })
  }
}
