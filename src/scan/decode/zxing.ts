import { readBarcodes, type ReadResult } from 'zxing-wasm/reader'

import type { Symbol } from '../../core/codes/scanned.ts'
import { pgmOf, type Gray } from './gray.ts'
import type { Sighting } from './sighting.ts'

/** The symbols in a picture; zxing's module must have been told before where its wasm file is. */
export async function findWithZxing(picture: Gray): Promise<readonly Sighting[]> {
  const found = await readBarcodes(pgmOf(picture), {
    formats: ['EANUPC', 'DataBar', 'QRCode', 'DataMatrix'],
    maxNumberOfSymbols: MOST_SYMBOLS,
  })
  return found.map((result) => sightingOf(result, picture))
}

const MOST_SYMBOLS = 8

function sightingOf({ format, text, position, lineCount }: ReadResult, { width, height }: Gray): Sighting {
  const { topLeft, bottomRight } = position
  const side = Math.max(width, height)
  const place = { x: ((topLeft.x + bottomRight.x) / 2 - width / 2) / side, y: ((topLeft.y + bottomRight.y) / 2 - height / 2) / side }
  const symbol = symbolOf(format)
  return { symbol, text, place, lines: symbol === 'free' ? null : lineCount }
}

function symbolOf(format: string): Symbol {
  if (format === 'UPCE') return 'upc-e'
  if (format.startsWith('DataBar')) return 'elements'
  return format === 'QRCode' || format === 'DataMatrix' ? 'free' : 'digits'
}
