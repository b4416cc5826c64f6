/** Says a text in a voice of its language, in place of what is being said; nothing where the browser has no voice. */
export function sayAloud(text: string, language: string): void {
  if (!('speechSynthesis' in globalThis)) return
  const spoken = new SpeechSynthesisUtterance(text)
  spoken.lang = language
  speechSynthesis.cancel()
  speechSynthesis.speak(spoken)
}

/** Ends what is being said. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}
