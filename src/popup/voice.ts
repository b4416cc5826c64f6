/** How far a reading aloud has come. */
export type Speaking = 'silent' | 'speaking' | 'paused'

/** Somebody who reads aloud. */
export interface Voice {
  /** Reads sentences one after the other, in place of what is being read. */
  readonly read: (sentences: readonly string[]) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
}

/** The browser's voice in a language (BCP 47) that is asked for at each reading; it falls silent with the signal; `null` where the browser has none. */
export function voiceIn(language: () => string, heard: (speaking: Speaking) => void, signal: AbortSignal): Voice | null {
  if (!('speechSynthesis' in globalThis)) return null
  let reading = 0
  const stop = () => {
    reading += 1
    speechSynthesis.cancel()
    // Cancelled while paused, the voice would stay paused for the next text: https://wicg.github.io/speech-api/#tts-methods.
    speechSynthesis.resume()
    heard('silent')
  }
  signal.addEventListener('abort', stop)
  return {
    read: (sentences) => {
      stop()
      const mine = reading
      // One by one: some voices fall silent in the middle of a long text.
      const spoken = sentences.map((sentence) => utterance(sentence, language()))
      const over = () => {
        if (mine === reading) heard('silent')
      }
      const last = spoken.at(-1)
      if (last === undefined) return
      last.addEventListener('end', over)
      last.addEventListener('error', over)
      heard('speaking')
      for (const one of spoken) speechSynthesis.speak(one)
    },
    pause: () => {
      speechSynthesis.pause()
      heard('paused')
    },
    resume: () => {
      speechSynthesis.resume()
      heard('speaking')
    },
    stop,
  }
}

function utterance(sentence: string, language: string): SpeechSynthesisUtterance {
  const spoken = new SpeechSynthesisUtterance(sentence)
  spoken.lang = language
  return spoken
}
