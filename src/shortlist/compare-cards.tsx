import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { keyOf, type KeptProduct } from '../core/shortlist/kept-product.ts'
import { aspectLabel } from '../popup/aspect-label.ts'
import { factRows, isAllTooFew, sayNoDifference, sharedRows, type Compared, type Row } from './compare-rows.tsx'
import { Voices } from './quotes.tsx'
import type { SayHere } from './say.ts'

interface Props extends Compared {
  /** What stands below the cards, and what leads back. */
  readonly children: ComponentChildren
  readonly back: ComponentChildren
}

/** One product a card: swiped by a finger, turned by buttons and arrow keys, read one after the other by those who listen. */
export function CompareCards({ children, back, ...compared }: Props): JSX.Element {
  const { products, say } = compared
  const strip = useRef<HTMLOListElement>(null)
  const [place, setPlace] = useState(0)
  const turnTo = (next: number) => {
    if (next < 0 || next >= products.length) return
    setPlace(next)
    scrollTo(strip.current, next)
  }
  useEffect(() => followScroll(strip.current, setPlace), [products.length])
  return (
    <>
      <main class="page">
        <h1 class="title" tabIndex={-1} data-focus>
          {say('compare.title')}
        </h1>
        <Chooser products={products} place={place} turnTo={turnTo} say={say} />
        <ol
          ref={strip}
          class="cards"
          tabIndex={0}
          aria-label={say('compare.products')}
          onKeyDown={(event) => turnByKey(event, place, turnTo)}
        >
          {products.map((kept, i) => (
            <li key={keyOf(kept)} class="card">
              <Card compared={compared} place={i} />
            </li>
          ))}
        </ol>
        {children}
      </main>
      <footer class="reach">
        <p class="turn">
          <button type="button" class="button" disabled={place === 0} onClick={() => turnTo(place - 1)}>
            {say('compare.previous')}
          </button>
          <span class="quiet" aria-live="polite">
            {say('compare.place', { place: place + 1, count: products.length })}
          </span>
          <button type="button" class="button" disabled={place === products.length - 1} onClick={() => turnTo(place + 1)}>
            {say('compare.next')}
          </button>
        </p>
        {back}
      </footer>
    </>
  )
}

/** Sideways alone, so that the shopper stays at the line that is being compared. */
function scrollTo(strip: HTMLOListElement | null, place: number): void {
  const card = strip?.children[place]
  if (!strip || !card) return
  strip.scrollBy({ left: card.getBoundingClientRect().left - strip.getBoundingClientRect().left, behavior: calmly() })
}

function calmly(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}

/** A finger or a reader of the screen scrolls by itself: what is most in sight is the card that is shown. */
function followScroll(strip: HTMLOListElement | null, heard: (place: number) => void): (() => void) | undefined {
  if (strip === null || !('IntersectionObserver' in globalThis)) return undefined
  const cards = [...strip.children]
  const observer = new IntersectionObserver(
    (entries) => {
      const shown = entries.find(({ isIntersecting }) => isIntersecting)
      if (shown) heard(cards.indexOf(shown.target))
    },
    { root: strip, threshold: MOSTLY },
  )
  for (const card of cards) observer.observe(card)
  return () => observer.disconnect()
}

const MOSTLY = 0.6

/** The arrow keys turn the way in which the page is read. */
function turnByKey(event: KeyboardEvent, place: number, turnTo: (place: number) => void): void {
  const isBackwards = document.documentElement.dir === 'rtl'
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  turnTo(place + (isBackwards ? -step : step))
}

interface ChooserProps {
  readonly products: readonly KeptProduct[]
  readonly place: number
  readonly turnTo: (place: number) => void
  readonly say: SayHere
}

/** One button a product; one of them is reached by the tab key, the others by arrows from there. */
function Chooser({ products, place, turnTo, say }: ChooserProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null)
  const goTo = (next: number) => {
    turnTo(next)
    const button = bar.current?.children[next]
    if (button instanceof HTMLElement) button.focus({ preventScroll: true })
  }
  return (
    <div ref={bar} class="chooser" role="toolbar" aria-label={say('compare.products')} onKeyDown={(event) => turnByKey(event, place, goTo)}>
      {products.map((kept, i) => (
        <button
          key={keyOf(kept)}
          type="button"
          class="button"
          dir="auto"
          tabIndex={i === place ? 0 : -1}
          aria-current={i === place}
          onClick={() => goTo(i)}
        >
          <span class="clipped">{kept.product.title}</span>
        </button>
      ))}
    </div>
  )
}

function Card({ compared, place }: { readonly compared: Compared; readonly place: number }): JSX.Element | null {
  const { products, comparison, say } = compared
  const kept = products[place]
  if (kept === undefined) return null
  const shared = sharedRows(compared)
  const isFew = isAllTooFew(shared)
  const alone = comparison.alone[place] ?? []
  return (
    <>
      <h2 class="heading" dir="auto">
        {kept.product.title}
      </h2>
      <p class="quiet">
        <bdi>{kept.product.site}</bdi> · {say('compare.place', { place: place + 1, count: products.length })}
      </p>
      <Lines rows={factRows(compared)} place={place} say={say} />
      <h3 class="heading">{say('compare.shared')}</h3>
      {shared.length === 0 && <p>{say('compare.none-shared')}</p>}
      {isFew && <p class="quiet">{say('compare.too-few')}</p>}
      <Lines rows={isFew ? shared.map((row) => ({ ...row, standing: null })) : shared} place={place} say={say} />
      <h3 class="heading">{say('compare.alone')}</h3>
      {alone.length === 0 && <p>{say('compare.none-alone')}</p>}
      <dl class="lines">
        {alone.map((opinion) => (
          <div key={opinion.aspect} class={`side-${opinion.side}`}>
            <dt>{aspectLabel(say, opinion.aspect)}</dt>
            <dd>
              <Voices opinion={opinion} say={say} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface LinesProps {
  readonly rows: readonly Row[]
  readonly place: number
  readonly say: SayHere
}

/** What one product is like in each row, and how it stands to the others, which are out of sight. */
function Lines({ rows, place, say }: LinesProps): JSX.Element {
  return (
    <dl class="lines">
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd>
            {row.cells[place]}
            {row.standing !== null && <Remark row={row} place={place} say={say} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Remark({ row, place, say }: { readonly row: Row; readonly place: number; readonly say: SayHere }): JSX.Element {
  const isBest = row.standing?.kind === 'better' && row.standing.best === place
  if (isBest) return <strong class="mark">{say('compare.better')}</strong>
  return <span class="quiet remark">{row.better ?? sayNoDifference(say, row)}</span>
}
