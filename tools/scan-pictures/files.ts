import { crc32, deflateSync } from 'node:zlib'

import type { Gray } from '../../src/scan/decode/gray.ts'

/** A picture as a PNG file: https://www.w3.org/TR/png-3/ */
export function pngOf({ width, height, pixels }: Gray): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of grey, nothing else.
  head.writeUInt8(8, 8)
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.of(0), pixels.subarray(y * width, (y + 1) * width)]))
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Pictures of one size as a film of five a second, which Chromium takes for a camera: https://wiki.multimedia.cx/index.php/YUV4MPEG2 */
export function filmOf(pictures: readonly Gray[]): Buffer {
  const { width = 0, height = 0 } = pictures[0] ?? {}
  const noColour = Buffer.alloc((width * height) / 2, 128)
  const frames = pictures.flatMap(({ pixels }) => [Buffer.from('FRAME\n'), pixels, noColour])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), ...frames])
}
