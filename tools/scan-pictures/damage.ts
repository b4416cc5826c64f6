import type { Gray } from '../../src/scan/decode/gray.ts'
import { checkDigitAfter } from '../../src/core/codes/check-digit.ts'
import { ean13Bars, PARITIES } from './ean13.ts'
import { digitsFrom, randomFrom } from './random.ts'
import { background, type Modules } from './scene.ts'

/** A symbol that something has happened to. What is left may still say the same as before, but nothing else. */
export function damaged({ width, height, data }: Modules, kind: Damage, seed: number): Modules {
  const random = randomFrom(seed)
  const modules = { width, height, data: Uint8Array.from(data) }
  const column = Math.floor(random() * width * 0.7)
  const span = Math.max(2, Math.floor(width * (0.08 + random() * 0.25)))
  for (let y = 0; y < height; y += 1) damageRow(modules, y, kind, { column, span, random })
  return modules
}

/** A strip torn off, blackened, moved by one bar, or turned about; a strip scribbled over. */
export const DAMAGES = ['torn', 'blackened', 'shifted', 'mirrored', 'scribbled', 'bars-lost'] as const
export type Damage = (typeof DAMAGES)[number]

interface Strip {
  readonly column: number
  readonly span: number
  readonly random: () => number
}

function damageRow({ width, data }: { width: number; data: Uint8Array }, y: number, kind: Damage, { column, span, random }: Strip): void {
  const row = data.subarray(y * width, (y + 1) * width)
  const strip = row.subarray(column, Math.min(width, column + span))
  switch (kind) {
    case 'torn':
      strip.fill(255)
      return
    case 'blackened':
      strip.fill(0)
      return
    case 'shifted':
      strip.set(Uint8Array.from(row.subarray(column + 1, column + 1 + strip.length)))
      return
    case 'mirrored':
      strip.reverse()
      return
    case 'scribbled':
      strip.forEach((_, x) => (strip[x] = random() < 0.5 ? 0 : 255))
      return
    case 'bars-lost':
      row.forEach((_, x) => (row[x] = (x * 7 + column) % 23 < 2 ? 255 : (row[x] ?? 0)))
      return
  }
}

/** A picture without any product's code, of some kinds that could be taken for one: a fence, a grid, print, grain, weave, bars of random width. */
export function withoutCode(number: number): Gray {
  const width = number % 4 === 3 ? 1280 : 640
  const height = (width * 3) / 4
  const random = randomFrom(1000 + number)
  const pixels = background(width, height, number)
  const draw = PATTERNS[number % PATTERNS.length]
  for (let y = 0; y < height; y += 1)
    draw?.(
      pixels.subarray(y * width, (y + 1) * width),
      y,
      PERIODS[Math.floor(number / PATTERNS.length) % PERIODS.length] ?? 9,
      random,
      number,
    )
  return { width, height, pixels }
}

const PERIODS = [3, 4, 5, 7, 9, 12, 17]

type Pattern = (row: Uint8Array, y: number, period: number, random: () => number, number: number) => void

const PATTERNS: readonly Pattern[] = [
  () => undefined,
  (row, _, period) => row.forEach((_level, x) => (row[x] = x % (2 * period) < period ? 40 : 210)),
  (row, y, period) => row.forEach((_level, x) => (row[x] = Math.floor(x / period) % 2 === Math.floor(y / period) % 2 ? 40 : 210)),
  (row, _, __, random) => row.forEach((_level, x) => (row[x] = random() * 255)),
  (row, y, period) => row.forEach((_level, x) => (row[x] = 128 + 100 * Math.sin(x / period) * Math.cos((y + x) / (period * 2)))),
  (row, y, period, _, number) => fillBars(row, period, randomFrom(number * 977 + Math.floor(y / 160))),
  (row, y, period, random) => (Math.floor(y / period) % 3 === 0 ? fillBars(row, period / 2, random) : row.fill(220)),
]

function fillBars(row: Uint8Array, period: number, random: () => number): void {
  for (let x = 0, dark = false; x < row.length; dark = !dark) {
    const bar = Math.max(1, Math.round((1 + Math.floor(random() * 4)) * (period / 3)))
    row.fill(dark ? 30 : 225, x, x + bar)
    x += bar
  }
}

/** Bars that spell an EAN-13 whose check digit is wrong, or whose left half tells of no first digit. */
export function falseEan13(number: number): Modules {
  const random = randomFrom(5000 + number)
  const start = digitsFrom(random, 12)
  const wrong = String((Number(checkDigitAfter(start)) + 1 + Math.floor(random() * 9)) % 10)
  return ean13Bars(start + wrong, number % 2 === 0 ? (PARITIES[Number(start.slice(0, 1))] ?? '') : 'GGGGGG')
}
