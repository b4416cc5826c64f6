import type { Gray } from '../../src/scan/decode/gray.ts'
import { randomFrom } from './random.ts'

/** Out of focus by that many pixels: three boxes, which come near a bell. */
export function blurred(picture: Gray, radius: number): Gray {
  if (radius < 1) return picture
  const once = (from: Gray) => boxed(boxed(from, radius, 'across'), radius, 'down')
  return once(once(picture))
}

function boxed({ width, height, pixels }: Gray, radius: number, way: 'across' | 'down'): Gray {
  const [length, lines, step, next] = way === 'across' ? [width, height, 1, width] : [height, width, width, 1]
  const result = new Uint8Array(pixels.length)
  const at = (line: number, place: number) => pixels[line * next + Math.min(length - 1, Math.max(0, place)) * step] ?? 0
  for (let line = 0; line < lines; line += 1) {
    let sum = 0
    for (let place = -radius; place <= radius; place += 1) sum += at(line, place)
    for (let place = 0; place < length; place += 1) {
      result[line * next + place * step] = sum / (2 * radius + 1)
      sum += at(line, place + radius + 1) - at(line, place - radius)
    }
  }
  return { width, height, pixels: result }
}

/** Black and white drawn together: 1 leaves the contrast, 0 takes it all. */
export function faded({ width, height, pixels }: Gray, contrast: number, middle: number): Gray {
  return { width, height, pixels: pixels.map((level) => middle + (level - 128) * contrast) }
}

/** A lamp mirrored on the pack: a bright spot of a share of the width, at a place given as shares. */
export function glaring({ width, height, pixels }: Gray, spot: { readonly x: number; readonly y: number; readonly size: number }): Gray {
  const result = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const far = Math.hypot(x - spot.x * width, y - spot.y * height) / (spot.size * width)
      const light = 300 * Math.exp(-far * far * 2)
      result[y * width + x] = Math.min(255, (pixels[y * width + x] ?? 0) + light)
    }
  }
  return { width, height, pixels: result }
}

/** The grain of a small sensor in poor light, by the standard deviation of its levels. */
export function noisy({ width, height, pixels }: Gray, deviation: number, seed: number): Gray {
  const random = randomFrom(seed)
  const grain = () => (random() + random() + random() - 1.5) * 2 * deviation
  return { width, height, pixels: pixels.map((level) => Math.min(255, Math.max(0, level + grain()))) }
}

/** A shadow across the picture, which darkens half of it. */
export function shaded({ width, height, pixels }: Gray, share: number): Gray {
  return { width, height, pixels: pixels.map((level, i) => (i % width < width * share ? level * 0.35 : level)) }
}
