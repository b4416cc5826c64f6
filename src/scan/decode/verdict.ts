import type { Gtin } from '../../core/codes/gtin.ts'
import { readScanned } from '../../core/codes/scanned.ts'
import type { Sighting } from './sighting.ts'

/** What several looks at the same thing come to. */
export type Verdict =
  | { readonly kind: 'gtin'; readonly gtin: Gtin }
  /** Nothing but symbols that carry no product's number. */
  | { readonly kind: 'no-product' }

/**
 * What looks at one photo, or at the last pictures of a camera, come to; `null` for nothing yet.
 * A check digit alone lets one misreading in ten through, so bars must be read firmly, and in `agreeing` looks; of several numbers the one nearest to the middle is meant.
 */
export function verdictOf(looks: readonly (readonly Sighting[])[], agreeing: number): Verdict | null {
  const read = looks.map((look) => undisputed(look.flatMap(readingOf)))
  const all = read.flat()
  const sure = all.filter(
    ({ gtin, isFirm }) => isFirm && read.filter((look) => look.some((other) => other.gtin === gtin)).length >= agreeing,
  )
  const [nearest] = sure.sort((one, other) => one.away - other.away)
  if (nearest) return { kind: 'gtin', gtin: nearest.gtin }
  return all.length === 0 && looks.flat().some(({ symbol }) => symbol === 'free') ? { kind: 'no-product' } : null
}

interface Reading {
  readonly gtin: Gtin
  readonly isFirm: boolean
  readonly lines: number
  readonly place: Sighting['place']
  readonly away: number
}

function readingOf(sighting: Sighting): readonly Reading[] {
  const scanned = readScanned(sighting.symbol, sighting.text)
  if (scanned.kind !== 'gtin') return []
  const { place, lines } = sighting
  return [{ gtin: scanned.gtin, isFirm: isFirm(sighting), lines: lines ?? MANY, place, away: Math.hypot(place.x, place.y) }]
}

const MANY = 1000

/** Rows that must agree. The left half of an EAN-13, crossed aslant, can spell a UPC-E, but in few rows; of stacked DataBar only few rows are told. */
const FIRM_ROWS = { digits: 3, 'upc-e': 12, elements: 4, free: 0 } as const satisfies Readonly<Record<Sighting['symbol'], number>>

function isFirm({ symbol, lines, isSpelt }: Sighting): boolean {
  return isSpelt && (lines === null || lines >= FIRM_ROWS[symbol])
}

/** Readings that stand at the same place and differ cannot both be right: only one that outweighs the others by far is kept. */
function undisputed(look: readonly Reading[]): readonly Reading[] {
  return look.filter((one) =>
    look.every((other) => other.gtin === one.gtin || !isSamePlace(one, other) || one.lines > OUTWEIGHS * other.lines),
  )
}

const SAME_PLACE = 0.15
const OUTWEIGHS = 4

function isSamePlace(one: Reading, other: Reading): boolean {
  return Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y) < SAME_PLACE
}
