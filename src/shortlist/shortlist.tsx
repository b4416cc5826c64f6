import type { JSX } from 'preact'

import { compare, FEWEST_COMPARED, MOST_COMPARED } from '../core/shortlist/compare.ts'
import { keyOf, MOST_KEPT } from '../core/shortlist/kept-product.ts'
import { CompareCards } from './compare-cards.tsx'
import { CompareTable } from './compare-table.tsx'
import { Kept } from './kept.tsx'
import type { SayHere } from './say.ts'
import type { Actions, Note, Shown } from './view.ts'

interface Props {
  readonly shown: Shown
  /** Is there room for products side by side? */
  readonly isWide: boolean
  readonly act: Actions
  readonly say: SayHere
}

/** What is kept: as a list, or some of it side by side. */
export function Shortlist(props: Props): JSX.Element {
  const { shown, act, say } = props
  if (shown.view === 'compare') return <SideBySide {...props} />
  return (
    <>
      <List {...props} />
      <footer class="reach">
        <p class="status" role="status">
          {shown.note && sayNote(say, shown.note)}
        </p>
        <ListFoot shown={shown} act={act} say={say} />
      </footer>
    </>
  )
}

function List({ shown: { products, picked, today }, act, say }: Props): JSX.Element {
  return (
    <main class="page">
      <h1 class="title" tabIndex={-1} data-focus>
        {say('shortlist.title')}
      </h1>
      <p class="quiet">{say('shortlist.where')}</p>
      {products.length === 0 ? <p>{say('shortlist.none')}</p> : <p class="quiet">{say('shortlist.count', counts(products.length))}</p>}
      <ul class="list">
        {products.map((kept) => (
          <li key={keyOf(kept)}>
            <Kept
              kept={kept}
              today={today}
              isPicked={picked.includes(keyOf(kept))}
              isFull={picked.length >= MOST_COMPARED}
              act={act}
              say={say}
            />
          </li>
        ))}
      </ul>
      {products.length > 0 && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => act.save('csv')}>
            {say('shortlist.csv')}
          </button>
          <button type="button" class="button" onClick={() => act.save('json')}>
            {say('shortlist.json')}
          </button>
        </p>
      )}
      {products.length > 1 && <p class="quiet">{say('compare.how')}</p>}
    </main>
  )
}

function counts(count: number): { readonly count: number; readonly most: number } {
  return { count, most: MOST_KEPT }
}

function ListFoot({ shown: { products, picked, isForgetting }, act, say }: Pick<Props, 'shown' | 'act' | 'say'>): JSX.Element {
  if (isForgetting)
    return (
      <div class="sure" role="group" aria-labelledby="sure">
        <p id="sure">{say('shortlist.forget-sure', { count: products.length })}</p>
        <p class="buttons">
          <button type="button" class="button" onClick={() => act.forgetAll()}>
            {say('shortlist.forget-yes')}
          </button>
          <button type="button" class="button" onClick={() => act.askToForgetAll(false)}>
            {say('shortlist.forget-no')}
          </button>
        </p>
      </div>
    )
  return (
    <p class="buttons">
      {products.length > 0 && (
        <button type="button" class="button" onClick={() => act.askToForgetAll(true)}>
          {say('shortlist.forget-all')}
        </button>
      )}
      <a class="button" href={SCAN_PAGE}>
        {say('link.scan')}
      </a>
      {picked.length >= FEWEST_COMPARED && (
        <button type="button" class="button primary" onClick={() => act.show('compare')}>
          {say('compare.do', { count: picked.length })}
        </button>
      )}
    </p>
  )
}

/** As seen from this page. */
const SCAN_PAGE = '../scan/scan.html'

function SideBySide({ shown: { products, picked }, isWide, act, say }: Props): JSX.Element {
  const chosen = picked.flatMap((key) => products.find((kept) => keyOf(kept) === key) ?? [])
  const compared = { products: chosen, comparison: compare(chosen), say }
  const honest = (
    <p class="quiet">
      {say('compare.by-chance')} {say('basis.product')}
    </p>
  )
  const back = (
    <button type="button" class="button" onClick={() => act.show('list')}>
      {say('compare.back')}
    </button>
  )
  if (!isWide)
    return (
      <CompareCards {...compared} back={back}>
        {honest}
      </CompareCards>
    )
  return (
    <>
      <main class="page wide">
        <h1 class="title" tabIndex={-1} data-focus>
          {say('compare.title')}
        </h1>
        <CompareTable {...compared} />
        {honest}
      </main>
      <footer class="reach">{back}</footer>
    </>
  )
}

function sayNote(say: SayHere, note: Note): string {
  switch (note.kind) {
    case 'forgotten':
      return say('shortlist.forgotten', note)
    case 'all-forgotten':
      return say('shortlist.all-forgotten')
    case 'failed':
      return say('failed.body', note)
  }
}
