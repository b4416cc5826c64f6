import type { Gray } from '../../src/scan/decode/gray.ts'
import { randomFrom } from './random.ts'

/** A symbol's modules, one a pixel, without margin; 0 is dark. */
export interface Modules {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** How a symbol lies in a photo. */
export interface Pose {
  /** The photo's longer side in pixels; its shorter is three quarters of that. */
  readonly side: number
  /** Degrees. */
  readonly turn: number
  /** The symbol's width as a share of the photo's. */
  readonly share: number
  /** How much smaller its far end is drawn, 0 to 1, as on a pack that is held askew. */
  readonly skew: number
}

/** Light margin about a symbol in modules. */
const MARGIN = 11
const INK = 30
const PAPER = 225

/** A photo of a pack with a symbol on it. */
export function drawScene(modules: Modules, pose: Pose, seed: number): Gray {
  const width = pose.side
  const height = Math.round((pose.side * 3) / 4)
  const pixels = background(width, height, seed)
  const extent = Math.max(modules.width, modules.height)
  // In any turn the whole symbol stays in the photo.
  const size = Math.min(pose.share * width, height * 0.9) / (extent + 2 * MARGIN)
  const [cos, sin] = [Math.cos((pose.turn * Math.PI) / 180), Math.sin((pose.turn * Math.PI) / 180)]
  const reach = Math.ceil(size * (extent / 2 + MARGIN) * 1.5)
  for (let y = Math.max(0, height / 2 - reach); y < Math.min(height, height / 2 + reach); y += 1) {
    for (let x = Math.max(0, width / 2 - reach); x < Math.min(width, width / 2 + reach); x += 1) {
      const level = sample(
        modules,
        pose.skew,
        size,
        (x - width / 2) * cos + (y - height / 2) * sin,
        (y - height / 2) * cos - (x - width / 2) * sin,
      )
      if (level !== null) pixels[Math.floor(y) * width + Math.floor(x)] = level
    }
  }
  return { width, height, pixels }
}

const STEPS = [-0.25, 0.25]

/** The mean of four points within a pixel, so that edges are as soft as a lens makes them; `null` off the label. */
function sample(modules: Modules, skew: number, size: number, x: number, y: number): number | null {
  let sum = 0
  for (const dx of STEPS) {
    for (const dy of STEPS) {
      const level = levelAt(modules, skew, size, x + dx, y + dy)
      if (level === null) return null
      sum += level
    }
  }
  return sum / 4
}

function levelAt({ width, height, data }: Modules, skew: number, size: number, x: number, y: number): number | null {
  const extent = Math.max(width, height) + 2 * MARGIN
  const depth = 1 + (skew * x) / (extent * size)
  const column = Math.floor(x / size / depth + width / 2)
  const row = Math.floor(y / size / depth + height / 2)
  if (column < -MARGIN || row < -MARGIN || column >= width + MARGIN || row >= height + MARGIN) return null
  if (column < 0 || row < 0 || column >= width || row >= height) return PAPER
  return (data[row * width + column] ?? 255) < 128 ? INK : PAPER
}

/** A pack's print: soft light, patches, lines like small text. */
export function background(width: number, height: number, seed: number): Uint8Array {
  const random = randomFrom(seed)
  const pixels = new Uint8Array(width * height)
  const [base, slope] = [110 + random() * 60, random() * 60 - 30]
  for (let y = 0; y < height; y += 1) pixels.fill(base + (slope * y) / height, y * width, (y + 1) * width)
  for (let i = 0; i < 40; i += 1) {
    const patch = {
      x: random() * width,
      y: random() * height,
      w: random() * 0.2 * width,
      h: random() * 0.03 * height,
      level: random() * 255,
    }
    for (let y = Math.floor(patch.y); y < Math.min(height, patch.y + patch.h); y += 1) {
      pixels.fill(patch.level, y * width + Math.floor(patch.x), y * width + Math.floor(Math.min(width, patch.x + patch.w)))
    }
  }
  return pixels
}
