import { readBarcodes, type ReadResult } from 'zxing-wasm/reader'

import type { Symbol } from '../../core/codes/scanned.ts'
import { barWidths } from './bar-widths.ts'
import { pgmOf, type Gray } from './gray.ts'
import type { Sighting } from './sighting.ts'
import { isSpelt } from './spelling.ts'

/** The symbols in a picture; zxing's module must have been told before where its wasm file is. */
export async function findWithZxing(picture: Gray, inverted: boolean): Promise<readonly Sighting[]> {
  const found = await readBarcodes(pgmOf(picture), {
    formats: ['EANUPC', 'DataBar', 'QRCode', 'DataMatrix'],
    maxNumberOfSymbols: MOST_SYMBOLS,
    tryInvert: inverted,
  })
  return found.map((result) => sightingOf(result, picture))
}

const MOST_SYMBOLS = 8

function sightingOf(result: ReadResult, picture: Gray): Sighting {
  const { format, text, position, lineCount } = result
  const { width, height } = picture
  const { topLeft, bottomRight } = position
  const side = Math.max(width, height)
  const place = { x: ((topLeft.x + bottomRight.x) / 2 - width / 2) / side, y: ((topLeft.y + bottomRight.y) / 2 - height / 2) / side }
  const symbol = symbolOf(format)
  const widths = widthsOf(symbol, result)
  return {
    symbol,
    text,
    place,
    lines: symbol === 'free' ? null : lineCount,
    isSpelt: widths === null || isSpelt(picture, position, widths),
  }
}

/** `null` for symbols that are not measured once more. */
function widthsOf(symbol: Symbol, { text, extra }: ReadResult): readonly number[] | null {
  if (symbol === 'digits') return barWidths(text, false)
  // The text of a UPC-E is what it stands for; the eight digits that its bars spell are told beside it.
  return symbol === 'upc-e' ? barWidths(/"UPCE":"(\d{8})"/u.exec(extra)?.[1] ?? '', true) : null
}

function symbolOf(format: string): Symbol {
  if (format === 'UPCE') return 'upc-e'
  if (format.startsWith('DataBar')) return 'elements'
  return format === 'QRCode' || format === 'DataMatrix' ? 'free' : 'digits'
}
