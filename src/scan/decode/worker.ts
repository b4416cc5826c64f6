import { prepareZXingModule } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'

import { attemptOfFrame, LARGEST_SIDE } from './attempts.ts'
import { grayOf, type Gray } from './gray.ts'
import { lookAtPhoto, lookOnce } from './look.ts'
import type { Answer, Question } from './questions.ts'
import { findWithZxing } from './zxing.ts'

prepareZXingModule({ overrides: { locateFile: () => wasmAddress } })

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => postMessage(reply))
})

async function answer({ id, picture, look }: Question): Promise<Answer> {
  try {
    const gray = brightnessOf(picture)
    if (look.kind === 'photo') return { id, kind: 'verdict', verdict: await lookAtPhoto(gray, findWithZxing) }
    return { id, kind: 'sightings', sightings: await lookOnce(gray, attemptOfFrame(look.number), findWithZxing) }
  } catch (error) {
    return { id, kind: 'failed', error: error instanceof Error ? error.name : typeof error }
  }
}

function brightnessOf(picture: ImageBitmap): Gray {
  const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height))
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  return grayOf(context.getImageData(0, 0, width, height))
}
