import type { JSX } from 'preact'

import { keyOf, LONGEST_NOTE, LONGEST_PRICE, type KeptProduct } from '../core/shortlist/kept-product.ts'
import { Crystals } from '../popup/crystals.tsx'
import { tell } from '../popup/verdict.tsx'
import { KeptReport } from './kept-report.tsx'
import type { SayHere } from './say.ts'
import type { Actions } from './view.ts'

interface Props {
  readonly kept: KeptProduct
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly isPicked: boolean
  /** As many are picked as can be compared. */
  readonly isFull: boolean
  readonly act: Actions
  readonly say: SayHere
}

/** A kept product in short, its whole report to open, what the shopper writes beside it, and what can be done with it. */
export function Kept({ kept, today, isPicked, isFull, act, say }: Props): JSX.Element {
  const { product, link, authenticity, rating } = kept
  const key = keyOf(kept)
  const { title } = product
  return (
    <article class="kept" aria-label={title}>
      <h2 class="heading" dir="auto">
        {title}
      </h2>
      <p class="quiet">
        <bdi>{product.site}</bdi> · {sayAge(say, kept.day, today)} {kept.isChosen && say('shortlist.chosen')}
      </p>
      <p class="short">
        <Crystals word={authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind} />
        <span>
          {tell(say, authenticity).verdict}
          {rating.shown !== null && ` · ${say('rating.shown', { value: rating.shown })}`}
          {rating.trusted !== null && ` · ${say('rating.trusted', rating.trusted)}`}
        </span>
      </p>
      <details class="whole">
        <summary>{say('shortlist.more')}</summary>
        <KeptReport kept={kept} say={say} />
      </details>
      <Written kept={kept} act={act} say={say} />
      <p class="buttons">
        <label class="choice">
          <input
            type="checkbox"
            checked={isPicked}
            disabled={isFull && !isPicked}
            aria-label={say('shortlist.pick-of', { title })}
            onChange={({ currentTarget }) => act.pick(key, currentTarget.checked)}
          />
          {say('shortlist.pick')}
        </label>
        {link !== null && (
          <a class="button" href={link} target="_blank" rel="noreferrer">
            {say('shortlist.open')}
          </a>
        )}
        <button type="button" class="button" aria-label={say('shortlist.forget-of', { title })} onClick={() => act.forget(key)}>
          {say('shortlist.forget')}
        </button>
      </p>
    </article>
  )
}

/** Not controlled, so that what is typed is never taken back by what was stored a moment ago. */
function Written({ kept, act, say }: Pick<Props, 'kept' | 'act' | 'say'>): JSX.Element {
  const key = keyOf(kept)
  return (
    <div class="written">
      <label>
        <span>{say('shortlist.price')}</span>
        <input
          name="price"
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST_PRICE}
          defaultValue={kept.price}
          onInput={({ currentTarget }) => act.write(key, { price: currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('shortlist.note')}</span>
        <textarea
          name="note"
          dir="auto"
          rows={2}
          maxLength={LONGEST_NOTE}
          defaultValue={kept.note}
          onInput={({ currentTarget }) => act.write(key, { note: currentTarget.value })}
        />
      </label>
    </div>
  )
}

const DAY = 86_400_000

/** How long ago a product was kept; a clock that was set back counts as today. */
function sayAge(say: SayHere, day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY)
  return days > 0 ? say('shortlist.age', { day, days }) : say('shortlist.today')
}
