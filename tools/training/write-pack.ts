import { BUCKETS } from '../../src/core/opinions/model/features.ts'
import type { Head, PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { HEAD, MAGIC, NUMBERS, PREFIX } from '../../src/core/opinions/model/read-pack.ts'

/** The bytes of a model's file, as `readPack` reads them. */
export function writePack({ polarity, opinion }: PolarityModel): Uint8Array {
  const heads = opinion === null ? [polarity] : [polarity, opinion]
  const bytes = new Uint8Array(PREFIX + heads.length * HEAD)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  for (const [index, head] of heads.entries()) writeHead(bytes, view, PREFIX + index * HEAD, head)
  return bytes
}

function writeHead(bytes: Uint8Array, view: DataView, start: number, head: Head): void {
  for (const [at, value] of [head.scale, head.bias, ...head.summary].entries()) view.setFloat64(start + at * 8, value, true)
  bytes.set(new Uint8Array(head.weights.buffer, head.weights.byteOffset, BUCKETS), start + NUMBERS * 8)
}
