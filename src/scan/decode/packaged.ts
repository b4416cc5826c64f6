import type { Decoder } from './decoder.ts'
import type { Answer, Look } from './questions.ts'

/** The packaged decoder, in a thread of its own so that the page stays quick. */
export function packagedDecoder(): Decoder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { readonly heard: (answer: Answer) => void; readonly failed: (error: Error) => void }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.heard(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new Error('the decoder broke'))
    waiting.clear()
  })
  const ask = async (source: ImageBitmapSource, look: Look): Promise<Answer> => {
    const picture = await createImageBitmap(source)
    last += 1
    const id = last
    const answered = new Promise<Answer>((heard, failed) => waiting.set(id, { heard, failed }))
    worker.postMessage({ id, picture, look }, [picture])
    const answer = await answered
    if (answer.kind === 'failed') throw new Error(answer.error)
    return answer
  }
  return {
    frame: async (video, number) => {
      const answer = await ask(video, { kind: 'frame', number })
      return answer.kind === 'sightings' ? answer.sightings : []
    },
    photo: async (file) => {
      const answer = await ask(file, { kind: 'photo' })
      return answer.kind === 'verdict' ? answer.verdict : null
    },
  }
}
