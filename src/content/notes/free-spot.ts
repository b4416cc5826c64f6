/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where something can lie, from the upper left corner of what it lies on, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What is to find room on what. */
export interface Search {
  /** What it lies on: all other places are measured from its corner. */
  readonly area: Pick<Box, 'width' | 'height'>
  readonly size: Pick<Box, 'width' | 'height'>
  /** What must stay to be seen. */
  readonly obstacles: readonly Box[]
  /** On which side lines of text end. */
  readonly end: 'left' | 'right'
  /** What it is to stand behind, where there is room. */
  readonly after: Box | null
}

/** Finds room that nothing else takes: behind what it belongs to, else at the end of the nearest line that is short enough; `null` where there is none. */
export function freeSpot(search: Search): Spot | null {
  const { area, size, end, after } = search
  const edge = end === 'right' ? area.width - size.width - GAP : GAP
  const behind =
    after === null
      ? []
      : [{ x: end === 'right' ? after.left + after.width + 2 * GAP : after.left - size.width - 2 * GAP, y: middle(after, size) }]
  const atEnds = rowsOf(search).map((y) => ({ x: edge, y }))
  return [...behind, ...atEnds].find((spot) => isFree(spot, search)) ?? null
}

/** CSS pixels that stay free around it. */
const GAP = 4
/** Lines that are tried. */
const MOST_ROWS = 60

function rowsOf({ area, size, obstacles, after }: Search): readonly number[] {
  const rows = obstacles.flatMap((box) => [middle(box, size), box.top + box.height + 2])
  const within = [GAP, ...rows].map(Math.round).filter((y) => y >= 0 && y + size.height <= area.height)
  const from = after === null ? 0 : middle(after, size)
  return [...new Set(within)].sort((a, b) => Math.abs(a - from) - Math.abs(b - from)).slice(0, MOST_ROWS)
}

function middle(box: Box, size: Search['size']): number {
  return Math.round(box.top + (box.height - size.height) / 2)
}

function isFree({ x, y }: Spot, { area, size, obstacles }: Search): boolean {
  if (x < 0 || y < 0 || x + size.width > area.width || y + size.height > area.height) return false
  const isHit = (box: Box) =>
    x < box.left + box.width + GAP && x + size.width + GAP > box.left && y < box.top + box.height && y + size.height > box.top
  return !obstacles.some(isHit)
}
