import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { prepareZXingModule as prepareReader, readBarcodes } from 'zxing-wasm/reader'
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer'

import type { Gtin } from '../../src/core/codes/gtin.ts'
import { pgmOf, type Gray } from '../../src/scan/decode/gray.ts'
import type { Wanted } from './codes.ts'
import type { Modules } from './scene.ts'

/** Makes zxing ready without a browser. */
export async function prepareZxing(): Promise<void> {
  const place = createRequire(import.meta.url)
  const binary = (name: string) => Uint8Array.from(readFileSync(place.resolve(`zxing-wasm/${name}`))).buffer
  await prepareReader({ overrides: { wasmBinary: binary('reader/zxing_reader.wasm') }, fireImmediately: true })
  await prepareWriter({ overrides: { wasmBinary: binary('writer/zxing_writer.wasm') }, fireImmediately: true })
}

/** A symbol's modules, drawn by zxing's own writer. */
export async function drawSymbol({ format, text }: Wanted): Promise<Modules> {
  const { symbol, error } = await writeBarcode(text, { format, options: format === 'DataMatrix' ? 'gs1' : '' })
  if (error !== '') throw new Error(`${format} ${text}: ${error}`)
  return symbol
}

/** The settings of zxing's reader that find most; what any of them finds counts as found. */
const BEST = [{ binarizer: 'LocalAverage' }, { binarizer: 'GlobalHistogram' }, { binarizer: 'LocalAverage', tryDenoise: true }] as const

/** Does zxing's own reader, at its best settings and with the whole picture, find this number? */
export async function isFoundByZxing(picture: Gray, gtin: Gtin): Promise<boolean> {
  const file = pgmOf(picture)
  for (const settings of BEST) {
    const formats = ['EANUPC', 'DataBar', 'QRCode', 'DataMatrix'] as const
    const found = await readBarcodes(file, {
      ...settings,
      formats: [...formats],
      tryHarder: true,
      tryRotate: true,
      tryInvert: true,
      tryDownscale: true,
    })
    if (found.some(({ text }) => text.includes(gtin) || text.padStart(14, '0') === gtin)) return true
  }
  return false
}
