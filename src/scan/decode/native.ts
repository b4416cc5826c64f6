import type { Symbol } from '../../core/codes/scanned.ts'
import type { Decoder } from './decoder.ts'
import type { Sighting } from './sighting.ts'
import { verdictOf } from './verdict.ts'

interface Detected {
  readonly rawValue: string
  readonly format: string
  readonly boundingBox: DOMRectReadOnly
}

declare global {
  /** https://wicg.github.io/shape-detection-api/#barcode-detection-api; Chromium has it on some systems only. */
  var BarcodeDetector:
    | {
        new (options: { formats: readonly string[] }): { detect: (source: ImageBitmap) => Promise<readonly Detected[]> }
        getSupportedFormats(): Promise<readonly string[]>
      }
    | undefined
}

const SYMBOLS: Readonly<Record<string, Symbol>> = {
  ean_13: 'digits',
  ean_8: 'digits',
  upc_a: 'digits',
  upc_e: 'upc-e',
  databar: 'elements',
  databar_expanded: 'elements',
  qr_code: 'free',
  data_matrix: 'free',
}

/** The browser's own decoder; `null` where there is none or it does not know what stands on most goods. */
export async function nativeDecoder(): Promise<Decoder | null> {
  const Detector = globalThis.BarcodeDetector
  if (Detector === undefined) return null
  const known = await Detector.getSupportedFormats().catch((): readonly string[] => [])
  if (!known.includes('ean_13')) return null
  const detector = new Detector({ formats: known.filter((format) => Object.hasOwn(SYMBOLS, format)) })
  const look = async (source: ImageBitmapSource): Promise<readonly Sighting[]> => {
    const picture = await createImageBitmap(source)
    const found = await detector.detect(picture)
    const sightings = found.flatMap((detected) => sightingOf(detected, picture))
    picture.close()
    return sightings
  }
  return { frame: look, photo: async (file) => verdictOf([await look(file)], 1) }
}

function sightingOf({ rawValue, format, boundingBox }: Detected, { width, height }: ImageBitmap): readonly Sighting[] {
  const symbol = SYMBOLS[format]
  if (symbol === undefined) return []
  const side = Math.max(width, height)
  const place = {
    x: (boundingBox.x + boundingBox.width / 2 - width / 2) / side,
    y: (boundingBox.y + boundingBox.height / 2 - height / 2) / side,
  }
  return [{ symbol, text: rawValue, place, lines: null, isSpelt: true }]
}
