import { BUCKETS } from '../../src/core/opinions/model/features.ts'
import type { Head, PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { MAGIC, NUMBERS } from '../../src/core/opinions/model/read-pack.ts'

/** The bytes of a model's file, as `readPack` reads them. */
export function writePack(model: PolarityModel): Uint8Array {
  const bytes = new Uint8Array(4 + 2 * (NUMBERS * 8 + BUCKETS))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  const end = writeHead(bytes, view, 4, model.polarity)
  writeHead(bytes, view, end, model.opinion)
  return bytes
}

function writeHead(bytes: Uint8Array, view: DataView, start: number, head: Head): number {
  for (const [at, value] of [head.scale, head.bias, ...head.summary].entries()) view.setFloat64(start + at * 8, value, true)
  const weights = start + NUMBERS * 8
  bytes.set(new Uint8Array(head.weights.buffer, head.weights.byteOffset, BUCKETS), weights)
  return weights + BUCKETS
}
