import { PNG } from 'pngjs'

/** How two pictures differ. */
export interface Difference {
  /** Blocks of 8 by 8 pixels that are lighter or darker than they were; those that only one picture has among them. */
  readonly blocks: number
  /** The newer picture, faded but for those blocks. */
  readonly picture: Buffer
}

/** Compares two PNGs by the mean brightness of small blocks, so that the edges of letters may be drawn a little otherwise; `null` where they do not differ. */
export function compare(before: Buffer, after: Buffer): Difference | null {
  const [old, young] = [PNG.sync.read(before), PNG.sync.read(after)]
  const [columns, rows] = [Math.max(old.width, young.width), Math.max(old.height, young.height)].map((size) => Math.ceil(size / BLOCK))
  const differing: (readonly [number, number])[] = []
  for (let row = 0; row < (rows ?? 0); row += 1) {
    for (let column = 0; column < (columns ?? 0); column += 1) {
      if (Math.abs(brightness(old, column, row) - brightness(young, column, row)) > TOLERANCE) differing.push([column, row])
    }
  }
  return differing.length > FORGIVEN ? { blocks: differing.length, picture: faded(young, differing) } : null
}

const BLOCK = 8
/** Of 255. */
const TOLERANCE = 12
/** A caret or the edge of a bar can come out otherwise. */
const FORGIVEN = 2

/** 0 to 255; far below where the picture has no such block. */
function brightness({ width, height, data }: PNG, column: number, row: number): number {
  let [sum, count] = [0, 0]
  for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y += 1) {
    for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x += 1) {
      const at = (y * width + x) * 4
      sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
      count += 1
    }
  }
  return count === 0 ? -255 : sum / count
}

function faded({ width, height, data }: PNG, differing: readonly (readonly [number, number])[]): Buffer {
  const kept = new Set(differing.map(([column, row]) => `${column} ${row}`))
  const picture = new PNG({ width, height })
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const block = `${Math.floor((pixel % width) / BLOCK)} ${Math.floor(pixel / width / BLOCK)}`
    for (let part = 0; part < 3; part += 1) {
      const value = data[pixel * 4 + part] ?? 0
      picture.data[pixel * 4 + part] = kept.has(block) ? value : 200 + value / 6
    }
    picture.data[pixel * 4 + 3] = 255
  }
  return PNG.sync.write(picture)
}
