import type { Notes } from '../../core/notes.ts'
import type { NotesLanguage } from '../../words/note-words.ts'
import { inSlices } from '../in-slices.ts'
import type { NotedPage } from '../visit.ts'
import { drawing, type Drawing } from './drawing.ts'

/** The notes on a page. */
export interface PageNotes {
  /** Draws them in place of those that are there, unless the shopper has closed them on this page. */
  readonly draw: (notes: Notes) => Promise<void>
  /** Takes them away without a trace, until they are drawn again. */
  readonly clear: () => void
}

/** Looks after the notes on one page until its signal ends that; `told` hears that the shopper has closed them. */
export function pageNotes(page: NotedPage, language: NotesLanguage, told: () => void): PageNotes {
  let notes: Notes | null = null
  let drawn: Drawing | null = null
  let isClosed = false
  let turn: Promise<unknown> = Promise.resolve()

  const erase = () => {
    drawn?.remove()
    drawn = null
  }
  const close = () => {
    isClosed = true
    erase()
    told()
  }
  const drawNow = async () => {
    const { reading, cards, reviews } = page.places()
    if (notes === null || isClosed || page.signal.aborted || !isOf(notes, reading)) return erase()
    drawn ??= drawing(page, language, notes, cards, close)
    await inSlices(drawn.show(notes, cards, reviews), page.signal)
  }
  // One after the other; a page that is left in the midst of it has nothing to draw on.
  const drawSoon = () => {
    const next = turn.then(drawNow)
    turn = next.catch(() => undefined)
    return next
  }
  page.follow(() => void drawSoon().catch(() => undefined))
  page.signal.addEventListener('abort', erase)
  return {
    draw: (wanted) => {
      if (JSON.stringify(wanted) === JSON.stringify(notes)) return turn.then(() => undefined)
      notes = wanted
      return drawSoon()
    },
    clear: () => {
      notes = null
      isClosed = false
      erase()
    },
  }
}

function isOf({ product }: Notes, reading: ReturnType<NotedPage['places']>['reading']): boolean {
  if (reading === null || !('listing' in reading)) return false
  return reading.listing.product.site === product.site && reading.listing.product.id === product.id
}
