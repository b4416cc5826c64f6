import { beforeEach, expect, test, vi } from 'vitest'

import { voiceIn, type Speaking } from '../../src/popup/voice.ts'

class Utterance extends EventTarget {
  lang = ''
  constructor(readonly text: string) {
    super()
  }
}

let queue: Utterance[]
let isPaused: boolean
const heard: Speaking[] = []

/** A voice as browsers have it: cancelling leaves it paused, and is told of a moment later. */
beforeEach(() => {
  queue = []
  isPaused = false
  heard.length = 0
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    speak: (one: Utterance) => void queue.push(one),
    cancel: () => {
      for (const one of queue.splice(0)) queueMicrotask(() => one.dispatchEvent(new Event('error')))
    },
    pause: () => void (isPaused = true),
    resume: () => void (isPaused = false),
  })
})

const start = (signal = new AbortController().signal) =>
  voiceIn(
    () => 'de-AT',
    (speaking) => void heard.push(speaking),
    signal,
  )

test('sentences are read one by one in the language of the interface, to the last', () => {
  start()?.read(['Eins.', 'Zwei.'])
  expect(queue.map(({ text, lang }) => [text, lang])).toEqual([
    ['Eins.', 'de-AT'],
    ['Zwei.', 'de-AT'],
  ])
  queue[0]?.dispatchEvent(new Event('end'))
  expect(heard.at(-1)).toBe('speaking')
  queue[1]?.dispatchEvent(new Event('end'))
  expect(heard.at(-1)).toBe('silent')
})

test('who begins anew is not taken for having ended, and is not left paused', async () => {
  const voice = start()
  voice?.read(['Eins.'])
  voice?.pause()
  voice?.read(['Zwei.'])
  await Promise.resolve()
  expect([queue.map(({ text }) => text), heard.at(-1), isPaused]).toEqual([['Zwei.'], 'speaking', false])
})

test('the voice falls silent with the page', () => {
  const closing = new AbortController()
  start(closing.signal)?.read(['Eins.'])
  closing.abort()
  expect([queue, heard.at(-1)]).toEqual([[], 'silent'])
})

test('a browser without a voice is told apart', () => {
  vi.unstubAllGlobals()
  expect(start()).toBeNull()
})
