import { parseNumber, parseNumbers } from './numbers.ts'

/** A rating on the 5-point scale (1 to 5) from words (`4,6 von 5 Sternen`, `5つ星のうち4.0`, `92 %`, `★★★☆☆`); `null` without one. */
export function parseRating(text: string, scale = POINTS): number | null {
  const short = text.slice(0, MAX_LENGTH)
  if (PERCENT.test(short)) return onFivePoints(parseNumber(PERCENT.exec(short)?.[0] ?? ''), 100)
  const [first, second] = parseNumbers(short)
  if (first === undefined) return onFivePoints(count(short, FULL_STAR), count(short, EMPTY_STAR) > 0 ? count(short, ANY_STAR) : scale)
  // Some languages name the scale first; the rating is never the greater of the two.
  if (second !== undefined && SCALES.has(Math.max(first, second))) return onFivePoints(Math.min(first, second), Math.max(first, second))
  return onFivePoints(first, scale)
}

/** A rating from what only a style sheet shows: `width: 80%`. */
export function parseStarStyle(style: string): number | null {
  const width = WIDTH.exec(style.slice(0, MAX_LENGTH))?.[1]
  return width === undefined ? null : onFivePoints(Number(width), 100)
}

/** A rating from a class such as `a-star-4-5`, `star4` or `stars-45`. */
export function parseStarClass(classes: string, scale = POINTS): number | null {
  for (const name of classes.slice(0, MAX_LENGTH).split(/\s+/u)) {
    const match = STAR_CLASS.exec(name)
    if (match === null) continue
    const value = Number(`${match[1]}.${match[2] ?? 0}`)
    if (value <= 10 * scale) return onFivePoints(value > scale ? value / 10 : value, scale)
  }
  return null
}

const POINTS = 5
/** Longer texts are prose. */
const MAX_LENGTH = 200
const SCALES = new Set([4, 5, 6, 7, 10, 20, 100])

const PERCENT = /\d+(?:[.,]\d+)?\s?[%٪]/u
const WIDTH = /width\s*:\s*(\d+(?:\.\d+)?)%/iu
const STAR_CLASS = /(?:star|rating|rate)[a-z]*(?:[-_][a-z]+)*[-_]*(\d{1,2})(?:[-_.,](\d))?$/iu
const FULL_STAR = /[★⭐]/gu
const EMPTY_STAR = /☆/gu
const ANY_STAR = /[★☆⭐]/gu

function count(text: string, glyph: RegExp): number {
  return text.match(glyph)?.length ?? 0
}

/** 0 stands for "not rated"; the lowest marks of a longer scale count as one star. */
function onFivePoints(value: number | null, scale: number): number | null {
  if (value === null || !(value > 0) || value > scale) return null
  return Math.max(1, Math.round(((value * POINTS) / scale) * 1000) / 1000)
}
