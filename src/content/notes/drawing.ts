import type { Review } from '../../core/listing.ts'
import type { Notes, ReviewNote } from '../../core/notes.ts'
import type { ReviewId } from '../../core/report.ts'
import type { NotesLanguage } from '../../words/note-words.ts'
import type { NotedPage } from '../visit.ts'
import { disclosure, type Disclosure } from './disclosure.ts'
import { element } from './element.ts'
import { findRating } from './find-rating.ts'
import { follow, type Anchor } from './follow.ts'
import { groundOf } from './ground.ts'
import { openLayer, type Layer } from './layer.ts'
import { sayAbout, sayInFull, sayOfAll, sayShort } from './say-notes.ts'

/** What is drawn on a page. */
export interface Drawing {
  /** Draws notes at those reviews that have a card on the page; pauses (yields) between them. */
  readonly show: (notes: Notes, cards: Cards, reviews: readonly Review[]) => Generator<void, void>
  readonly remove: () => void
}

type Cards = ReadonlyMap<ReviewId, Element>

/** Begins to draw on a page: one element of ours on top of it, and nothing in it is changed. */
export function drawing(page: NotedPage, language: NotesLanguage, cards: Cards, close: () => void): Drawing {
  const end = new AbortController()
  const layer = openLayer(page.document, language, [...cards.values()].slice(0, 3))
  const following = follow({ host: layer.host, lost: lookAgain(page, layer, end.signal), signal: end.signal })
  const at: Moment = { page, language, layer, close, notes: null, items: new Map(), open: null, isDimmed: false, place: () => {} }
  at.place = () => following.set([...at.items.values()].map(({ anchor }) => anchor))
  return {
    show: (notes, places, reviews) => show(at, notes, places, reviews),
    remove: () => {
      end.abort()
      layer.remove()
    },
  }
}

interface Item {
  /** What it shows, by which it is known whether it is still right. */
  readonly content: string
  readonly disclosure: Disclosure
  readonly hasSigns: boolean
  anchor: Anchor
}

interface Moment {
  readonly page: NotedPage
  readonly language: NotesLanguage
  readonly layer: Layer
  readonly close: () => void
  notes: Notes | null
  /** By review, the product's own under `''`. */
  readonly items: Map<ReviewId, Item>
  open: Disclosure | null
  isDimmed: boolean
  /** Follows what there is to be followed now. */
  place: () => void
}

function* show(at: Moment, notes: Notes, cards: Cards, reviews: readonly Review[]): Generator<void, void> {
  at.notes = notes
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const wanted = new Map<ReviewId, Item>()
  const rating = drawAtRating(at, notes, cards)
  if (rating !== null) wanted.set('', rating)
  yield
  for (const note of notes.reviews) {
    const [card, review] = [cards.get(note.review), byId.get(note.review)]
    if (card === undefined || review === undefined) continue
    wanted.set(note.review, drawAtReview(at, note, card, review))
    yield
  }
  replace(at, wanted)
  at.place()
}

/** What is still right stays, with what the shopper has opened in it. */
function replace(at: Moment, wanted: ReadonlyMap<ReviewId, Item>): void {
  for (const [id, item] of at.items) if (wanted.get(id) !== item) remove(item)
  at.items.clear()
  let last: Element | null = null
  for (const [id, item] of wanted) {
    at.items.set(id, item)
    const { note } = item.disclosure
    const next: Element | null = last === null ? at.layer.region.firstElementChild : last.nextElementSibling
    if (next !== note) at.layer.region.insertBefore(note, next)
    last = note
  }
  dim(at, at.isDimmed)
}

function remove({ disclosure: { note }, anchor }: Item): void {
  note.remove()
  anchor.veil?.remove()
}

function drawAtRating(at: Moment, notes: Notes, cards: Cards): Item | null {
  const place = findRating(at.page.document, notes.product.averageRating, cards.values())
  if (place === null) return null
  const { say } = at.language
  const known = at.items.get('')
  const content = notes.word
  const shown =
    known?.content === content
      ? known.disclosure
      : disclosure(at.page.document, {
          kind: 'sign',
          shape: SHAPES[notes.word],
          words: say(`notes.${notes.word}`),
          about: '',
          detail: () => [...sentences(at, sayOfAll(say, at.notes ?? notes)), ...deeds(at)],
          opens: () => opened(at, shown),
        })
  return known?.disclosure === shown && known.anchor.area === place.area
    ? known
    : itemOf(shown, { area: place.area, after: place.rating }, { content, hasSigns: false })
}

const SHAPES = { few: '◆', some: '◆◆', many: '◆◆◆', 'first-look': '◇', 'too-few': '◇' } as const

function drawAtReview(at: Moment, note: ReviewNote, card: Element, review: Review): Item {
  const { say } = at.language
  const content = JSON.stringify(note)
  const known = at.items.get(note.review)
  if (known?.content === content && known.anchor.area === card) return known
  const hasSigns = note.signs.length > 0
  const shown = disclosure(at.page.document, {
    kind: hasSigns ? 'sign' : 'merit',
    shape: hasSigns ? '◆' : '+',
    words: sayShort(say, note),
    about: sayAbout(at.language, review),
    detail: () => [...sentences(at, sayInFull(say, note, at.notes ?? { evidence: [] })), ...(hasSigns ? [dimButton(at)] : [])],
    opens: () => opened(at, shown),
  })
  return itemOf(shown, { area: card, after: null }, { content, hasSigns })
}

function itemOf(shown: Disclosure, where: Pick<Anchor, 'area' | 'after'>, what: Pick<Item, 'content' | 'hasSigns'>): Item {
  shown.note.dataset['place'] = 'away'
  // Whoever comes by the keyboard is brought to what the note is about.
  shown.note.addEventListener('focusin', () => {
    if (shown.note.dataset['place'] === 'away') where.area.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
  shown.note.dataset['ground'] = groundOf(where.area).isDark ? 'dark' : 'light'
  return { ...what, disclosure: shown, anchor: { note: shown.note, veil: null, ...where } }
}

function opened(at: Moment, shown: Disclosure): void {
  at.open?.close()
  at.open = shown
}

function sentences({ page }: Moment, said: readonly string[]): readonly Node[] {
  return said.map((text) => element(page.document, 'p', { text }))
}

/** What can be done on the page: to see less of some reviews, and to close all of it. */
function deeds(at: Moment): readonly Node[] {
  const { document } = at.page
  const { say } = at.language
  const closing = button(document, say('notes.close'), at.close)
  const hasSigns = [...at.items.values()].some((item) => item.hasSigns)
  return [
    element(document, 'div', { class: 'deeds', inside: hasSigns ? [dimButton(at), closing] : [closing] }),
    element(document, 'p', { class: 'quiet', text: say('notes.close-hint') }),
  ]
}

function dimButton(at: Moment): HTMLButtonElement {
  const made = button(at.page.document, at.language.say('notes.dim'), () => {
    dim(at, !at.isDimmed)
    at.place()
    made.ariaPressed = String(at.isDimmed)
  })
  made.ariaPressed = String(at.isDimmed)
  return made
}

/** Lays a veil in the colour of the page over reviews with signs, or takes it off. */
function dim(at: Moment, isDimmed: boolean): void {
  at.isDimmed = isDimmed
  for (const item of at.items.values()) {
    const isVeiled = isDimmed && item.hasSigns
    if (isVeiled === (item.anchor.veil !== null)) continue
    item.anchor.veil?.remove()
    item.anchor = { ...item.anchor, veil: isVeiled ? veilOver(at, item.anchor.area) : null }
  }
}

function veilOver({ page, layer }: Moment, area: Element): HTMLElement {
  const veil = element(page.document, 'div', { class: 'veil' })
  veil.dataset['place'] = 'away'
  veil.style.background = groundOf(area).colour
  layer.region.append(veil)
  return veil
}

function button(document: Document, text: string, pressed: () => void): HTMLButtonElement {
  const made = element(document, 'button', { text })
  made.type = 'button'
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed()
  })
  return made
}

/** A page that redraws its reviews takes them from under their notes: it is read again, each time in vain only after twice the wait. */
function lookAgain(page: NotedPage, layer: Layer, signal: AbortSignal): () => void {
  let wait = FIRST_WAIT
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => {
    if (timer !== undefined || signal.aborted) return
    timer = setTimeout(() => {
      timer = undefined
      wait = Math.min(2 * wait, LONGEST_WAIT)
      if (!layer.host.isConnected && wait < LONGEST_WAIT) page.document.documentElement.append(layer.host)
      void page.readAgain().catch(() => undefined)
    }, wait)
  }
}

/** Milliseconds. */
const FIRST_WAIT = 300
const LONGEST_WAIT = 60_000
