import { BUCKETS, SUMMARY } from './features.ts'
import type { Head, PolarityModel } from './polarity-model.ts'

/** The model in a file that training wrote; `null` when it is not one, or one of another make. */
export function readPack(bytes: Uint8Array): PolarityModel | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const heads = (bytes.byteLength - PREFIX) / HEAD
  if ((heads !== 1 && heads !== 2) || view.getUint32(0, true) !== MAGIC) return null
  return { polarity: head(bytes, view, 0), opinion: heads === 2 ? head(bytes, view, 1) : null }
}

/** First four bytes of a pack: its make. A change of features is a new make. */
export const MAGIC = 0x31_53_4f_47
/** Bytes before the first head. */
export const PREFIX = 4
/** Numbers that stand before the weights of a head: scale, bias, and those of the summary. */
export const NUMBERS = 2 + SUMMARY
/** Bytes of a head. */
export const HEAD = NUMBERS * 8 + BUCKETS

function head(bytes: Uint8Array, view: DataView, index: number): Head {
  const start = PREFIX + index * HEAD
  const number = (at: number) => view.getFloat64(start + at * 8, true)
  return {
    scale: number(0),
    bias: number(1),
    summary: Array.from({ length: SUMMARY }, (_, at) => number(2 + at)),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start + NUMBERS * 8, BUCKETS),
  }
}
