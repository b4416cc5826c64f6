import type { NotesLanguage } from '../../words/note-words.ts'
import { styleOf } from './style.ts'

/** What of ours lies on a page: one element, closed to the page, that takes no room. */
export interface Layer {
  /** The element in the page; its upper left corner is where our places are measured from. */
  readonly host: HTMLElement
  /** What the notes are put into. */
  readonly region: HTMLElement
  /** What lies under the notes. */
  readonly veils: HTMLElement
  readonly remove: () => void
}

/** Lays our element over the page, as high as what it notes and no higher, so that the shop's own menus and bars stay above it. */
export function openLayer(document: Document, { locale, direction, say }: NotesLanguage, beside: Iterable<Element>): Layer {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = styleOf(heightOf(beside))
  const region = document.createElement('section')
  region.lang = locale
  region.dir = direction
  region.ariaLabel = say('notes.region')
  const veils = document.createElement('div')
  root.append(style, veils, region)
  // What is done in the notes is no affair of the page's own keys and clicks.
  for (const kind of ['click', 'pointerdown', 'keydown', 'keyup', 'keypress'])
    root.addEventListener(kind, (event) => event.stopPropagation())
  document.documentElement.append(host)
  return { host, region, veils, remove: () => host.remove() }
}

const MOST_STEPS = 60

/** The level on which elements lie among all that the page stacks; 0 for what is not stacked. */
function heightOf(elements: Iterable<Element>): number {
  let height = 0
  for (const element of elements) {
    let around: Element | null = element
    let level = 0
    for (let steps = 0; steps < MOST_STEPS && around !== null; steps += 1) {
      const { zIndex, position } = getComputedStyle(around)
      if (zIndex !== 'auto' && position !== 'static') level = Number(zIndex)
      around = around.parentElement
    }
    height = Math.max(height, level)
  }
  return height
}
