import { element } from './element.ts'

/** A word or two that open to sentences. */
export interface Disclosure {
  readonly note: HTMLElement
  readonly close: () => void
}

/** What a disclosure shows. */
export interface Disclosed {
  readonly kind: 'sign' | 'merit'
  /** A shape beside the words; decoration. */
  readonly shape: string
  readonly words: string
  /** For those who listen: what the words are about; `''` where they say it. */
  readonly about: string
  /** Made when it is opened. */
  readonly detail: () => readonly Node[]
  /** Another one that is open is to close. */
  readonly opens: () => void
}

/** Makes a button that opens a panel below it and closes it again, by a click, a key, or Escape. Only what the shopper does counts, not what the page's scripts do. */
export function disclosure(document: Document, { kind, shape, words, about, detail, opens }: Disclosed): Disclosure {
  const shapes = element(document, 'span', { class: 'shape', text: shape })
  shapes.ariaHidden = 'true'
  const inside = [shapes, element(document, 'span', { class: 'words', text: words })]
  if (about !== '') inside.push(element(document, 'span', { class: 'hidden', text: about }))
  const button = element(document, 'button', { class: `chip ${kind}`, inside })
  const note = element(document, 'div', { class: 'note', inside: [button] })
  let panel: HTMLElement | null = null
  const close = () => {
    panel?.remove()
    panel = null
    button.ariaExpanded = 'false'
  }
  const open = () => {
    opens()
    panel = element(document, 'div', { class: 'panel', inside: detail() })
    note.append(panel)
    button.ariaExpanded = 'true'
    fit(note, panel)
  }
  button.type = 'button'
  button.ariaExpanded = 'false'
  button.addEventListener('click', (event) => {
    if (event.isTrusted) (panel === null ? open : close)()
  })
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel === null) return
    close()
    button.focus()
  })
  return { note, close }
}

/** CSS pixels to the edge of the window. */
const EDGE = 8

/** A panel opens towards where the window has room. */
function fit(note: HTMLElement, panel: HTMLElement): void {
  const [around, box] = [note.getBoundingClientRect(), panel.getBoundingClientRect()]
  const { clientWidth, clientHeight } = note.ownerDocument.documentElement
  const left = Math.max(EDGE, Math.min(around.left, clientWidth - box.width - EDGE))
  panel.style.left = `${left - around.left}px`
  const isLow = box.bottom > clientHeight && around.top > box.height + EDGE
  if (isLow) Object.assign(panel.style, { top: 'auto', bottom: `calc(100% + ${EDGE / 2}px)` })
}
