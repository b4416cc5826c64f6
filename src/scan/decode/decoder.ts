import { nativeDecoder } from './native.ts'
import type { Sighting } from './sighting.ts'
import type { Verdict } from './verdict.ts'

/** Reads symbols from pictures. */
export interface Decoder {
  /** One look at what the camera shows now; `number` counts from 0, and each way of looking has its turn. */
  readonly frame: (video: HTMLVideoElement, number: number) => Promise<readonly Sighting[]>
  /** Everything that a photo gives; `null` when nothing was found. Rejects when the file is no picture. */
  readonly photo: (file: Blob) => Promise<Verdict | null>
}

/** The browser's own decoder where it reads what stands on goods, else the packaged one, which is loaded only then. */
export async function openDecoder(): Promise<Decoder> {
  const native = await nativeDecoder()
  if (native !== null) return native
  const { packagedDecoder } = await import('./packaged.ts')
  return packagedDecoder()
}
