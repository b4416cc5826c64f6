/** A picture as brightness alone, row by row; 0 is black. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The brightness of a picture's pixels, four bytes each; weights of ITU-R BT.601. */
export function grayOf({
  width,
  height,
  data,
}: {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}): Gray {
  const pixels = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += 4) {
    pixels[i] = (306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0) + 512) >> 10
  }
  return { width, height, pixels }
}

/** The picture with its longer side at most `side` pixels: each new pixel is the mean of those it covers. */
export function shrunk(picture: Gray, side: number): Gray {
  const scale = Math.max(picture.width, picture.height) / side
  if (scale <= 1) return picture
  const width = Math.max(1, Math.round(picture.width / scale))
  const height = Math.max(1, Math.round(picture.height / scale))
  const columns = Int32Array.from({ length: width + 1 }, (_, x) => Math.floor((x * picture.width) / width))
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * picture.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.height) / height))
    for (let x = 0; x < width; x += 1) {
      const left = columns[x] ?? 0
      pixels[y * width + x] = mean(picture, left, Math.max(left + 1, columns[x + 1] ?? 0), top, bottom)
    }
  }
  return { width, height, pixels }
}

function mean({ width, pixels }: Gray, left: number, right: number, top: number, bottom: number): number {
  let sum = 0
  for (let y = top; y < bottom; y += 1) {
    for (let at = y * width + left; at < y * width + right; at += 1) sum += pixels[at] ?? 0
  }
  return sum / ((right - left) * (bottom - top))
}

const OUTSIDE = 255

/** The picture turned by some degrees about its middle, on a sheet as large as its longer side. */
export function turned({ width, height, pixels }: Gray, degrees: number): Gray {
  const side = Math.max(width, height)
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const sheet = new Uint8Array(side * side).fill(OUTSIDE)
  for (let row = 0; row < side; row += 1) {
    const dy = row - side / 2
    for (let column = 0; column < side; column += 1) {
      const dx = column - side / 2
      const x = width / 2 + dx * cos + dy * sin
      const y = height / 2 - dx * sin + dy * cos
      if (x >= 0 && y >= 0 && x < width - 1 && y < height - 1) sheet[row * side + column] = between(pixels, width, x, y)
    }
  }
  return { width: side, height: side, pixels: sheet }
}

/** The brightness at a place between four pixels. */
function between(pixels: Uint8Array, width: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const at = top * width + left
  const above = (pixels[at] ?? 0) + ((pixels[at + 1] ?? 0) - (pixels[at] ?? 0)) * (x - left)
  const below = (pixels[at + width] ?? 0) + ((pixels[at + width + 1] ?? 0) - (pixels[at + width] ?? 0)) * (x - left)
  return above + (below - above) * (y - top)
}

/** The picture as a file of the simplest format that the decoder reads, so that brightness is not reckoned twice: https://netpbm.sourceforge.net/doc/pgm.html */
export function pgmOf({ width, height, pixels }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}

/** A picture without light and shade: every pixel against the mean of those around it, within an eighth of the longer side. */
export function levelled({ width, height, pixels }: Gray): Gray {
  const reach = Math.max(8, Math.round(Math.max(width, height) / 16))
  const sums = sumsOf({ width, height, pixels })
  const result = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - reach) * (width + 1)
    const below = Math.min(height, y + reach) * (width + 1)
    const rows = (below - above) / (width + 1)
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach)
      const sum = (sums[below + right] ?? 0) - (sums[above + right] ?? 0) - (sums[below + left] ?? 0) + (sums[above + left] ?? 0)
      const around = Math.max(1, sum / ((right - left) * rows))
      result[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 0) * 128) / around)
    }
  }
  return { width, height, pixels: result }
}

/** For every place the sum of all brightness above and left of it, with one row and one column of zeros first. */
function sumsOf({ width, height, pixels }: Gray): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0)
    }
  }
  return sums
}
