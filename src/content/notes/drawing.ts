import type { Review } from '../../core/listing.ts'
import type { Notes } from '../../core/notes.ts'
import type { ReviewId } from '../../core/report.ts'
import type { NotesLanguage } from '../../words/note-words.ts'
import type { NotedPage } from '../visit.ts'
import { dim } from './dim.ts'
import { findRating } from './find-rating.ts'
import { follow } from './follow.ts'
import { itemAtRating, itemAtReview } from './items.ts'
import { openLayer, type Layer } from './layer.ts'
import type { Item, Sheet } from './sheet.ts'

/** What is drawn on a page. */
export interface Drawing {
  /** Draws notes at those reviews that have a card on the page; pauses (yields) between them. */
  readonly show: (notes: Notes, cards: Cards, reviews: readonly Review[]) => Generator<void, void>
  readonly remove: () => void
}

type Cards = ReadonlyMap<ReviewId, Element>

/** Begins to draw on a page: one element of ours on top of it, and nothing in it is changed. */
export function drawing(page: NotedPage, language: NotesLanguage, first: Notes, cards: Cards, close: () => void): Drawing {
  const end = new AbortController()
  const layer = openLayer(page.document, language, [...cards.values()].slice(0, 3))
  const looking = lookAgain(page, layer, end.signal)
  const following = follow({ host: layer.host, lost: looking.lost, signal: end.signal })
  const items = new Map<ReviewId, Item>()
  const sheet: Sheet = {
    document: page.document,
    language,
    layer,
    notes: first,
    items,
    open: null,
    isDimmed: false,
    place: () => following.set([...items.values()].map(({ anchor }) => anchor)),
    close,
  }
  return {
    show: function* (notes, places, reviews) {
      yield* show(sheet, notes, places, reviews)
      looking.found()
    },
    remove: () => {
      end.abort()
      layer.remove()
    },
  }
}

function* show(sheet: Sheet, notes: Notes, cards: Cards, reviews: readonly Review[]): Generator<void, void> {
  sheet.notes = notes
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const wanted = new Map<ReviewId, Item>()
  const rating = findRating(sheet.document, notes.product.averageRating, cards.values())
  yield
  if (rating !== null) wanted.set('', itemAtRating(sheet, notes, { area: rating.area, after: rating.rating }))
  for (const note of notes.reviews) {
    const [card, review] = [cards.get(note.review), byId.get(note.review)]
    if (card === undefined || review === undefined) continue
    wanted.set(note.review, itemAtReview(sheet, note, card, review))
    yield
  }
  replace(sheet, wanted)
  yield
  dim(sheet, sheet.isDimmed)
  sheet.place()
}

/** What is still right stays where it is, with what the shopper has opened in it. */
function replace({ items, layer }: Sheet, wanted: ReadonlyMap<ReviewId, Item>): void {
  for (const [id, { anchor }] of items) {
    const next = wanted.get(id)?.anchor
    if (next?.note !== anchor.note) anchor.note.remove()
    if (next?.veil !== anchor.veil) anchor.veil?.remove()
  }
  items.clear()
  let last: Element | null = null
  for (const [id, item] of wanted) {
    items.set(id, item)
    const { note } = item.anchor
    const next: Element | null = last === null ? layer.region.firstElementChild : last.nextElementSibling
    if (next !== note) layer.region.insertBefore(note, next)
    last = note
  }
}

interface Looking {
  readonly lost: () => void
  readonly found: () => void
}

/** A page that redraws its reviews takes them from under their notes: it is read again, each time in vain only after twice the wait. */
function lookAgain(page: NotedPage, layer: Layer, signal: AbortSignal): Looking {
  let wait = FIRST_WAIT
  let returns = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  const look = () => {
    timer = undefined
    wait = Math.min(2 * wait, LONGEST_WAIT)
    if (!layer.host.isConnected && returns++ < MOST_RETURNS) page.document.documentElement.append(layer.host)
    void page.readAgain().catch(() => undefined)
  }
  return {
    lost: () => {
      if (timer === undefined && !signal.aborted) timer = setTimeout(look, wait)
    },
    found: () => {
      if (layer.host.isConnected) wait = FIRST_WAIT
    },
  }
}

/** Milliseconds. */
const FIRST_WAIT = 300
const LONGEST_WAIT = 60_000
/** A page that takes our element off is not fought. */
const MOST_RETURNS = 3
