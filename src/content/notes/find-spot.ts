import type { Anchor } from './follow.ts'
import { freeSpot, type Spot } from './free-spot.ts'
import { obstaclesIn } from './obstacles.ts'

/** Where a note lies on its area, and whether as a shape alone. */
export interface Place extends Spot {
  readonly isSmall: boolean
}

/** Finds where on its area a note lies over nothing: whole, else as a shape alone, else beside the area or, where the window ends there, in its corner. */
export function findSpot({ note, area, after }: Pick<Anchor, 'note' | 'area' | 'after'>): Place {
  const { width, height, right, left } = area.getBoundingClientRect()
  const end = getComputedStyle(area).direction === 'rtl' ? ('left' as const) : ('right' as const)
  const chip = note.firstElementChild ?? note
  const whole = sizeOf(note, chip)
  const search = { area: { width, height }, obstacles: obstaclesIn(area), end, after }
  const spot = freeSpot({ ...search, size: { width: whole.width + HALO, height: whole.height + HALO } })
  if (spot) return { ...spot, isSmall: false }
  const size = { width: SMALL, height: SMALL }
  const small = freeSpot({ ...search, size })
  if (small) return { ...small, isSmall: true }
  const { clientWidth } = area.ownerDocument.documentElement
  const hasRoom = end === 'right' ? right + SMALL < clientWidth : left - SMALL > 0
  const inside = end === 'right' ? width - SMALL : 0
  const outside = end === 'right' ? width + 2 : -SMALL - 2
  return { x: hasRoom ? outside : inside, y: 0, isSmall: true }
}

const sizes = new WeakMap<HTMLElement, Pick<DOMRect, 'width' | 'height'>>()

/** How large a note is with its words; as a shape alone it cannot be measured. */
function sizeOf(note: HTMLElement, chip: Element): Pick<DOMRect, 'width' | 'height'> {
  const size = (note.dataset['place'] === 'small' ? sizes.get(note) : undefined) ?? chip.getBoundingClientRect()
  sizes.set(note, size)
  return size
}

/** CSS pixels: what can be hit is no smaller. https://www.w3.org/TR/WCAG22/#target-size-minimum */
const SMALL = 24
/** CSS pixels of the ring around a note. */
const HALO = 4
