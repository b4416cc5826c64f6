import type { Notes } from '../../core/notes.ts'
import type { ReviewId } from '../../core/report.ts'
import type { NotesLanguage } from '../../words/note-words.ts'
import type { Disclosure } from './disclosure.ts'
import type { Anchor } from './follow.ts'
import type { Layer } from './layer.ts'

/** One note that is drawn. */
export interface Item {
  /** What it shows, by which it is known whether it is still right. */
  readonly content: string
  readonly disclosure: Disclosure
  readonly hasSigns: boolean
  readonly anchor: Anchor
}

/** Where an item belongs. */
export type Where = Pick<Anchor, 'area' | 'after'>

/** All that is drawn on a page at one moment. */
export interface Sheet {
  readonly document: Document
  readonly language: NotesLanguage
  readonly layer: Layer
  /** What it is drawn from; it can change while notes stay. */
  notes: Notes
  /** By review, the product's own under `''`. */
  readonly items: Map<ReviewId, Item>
  open: Disclosure | null
  isDimmed: boolean
  /** Follows what there is to be followed now. */
  readonly place: () => void
  /** Takes all of it away, as the shopper wants it. */
  readonly close: () => void
}
