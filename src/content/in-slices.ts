/** Longest stretch of work, in ms, before the page gets its turn; half a frame, so that scrolling stays smooth. */
const SLICE = 8

/** Drives a generator to its end in short slices; rejects with the signal's reason when it ends first. */
export async function inSlices<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE
    do {
      const step = work.next()
      if (step.done) {
        // What follows, such as sending the result, is work as well.
        await turn()
        return step.value
      }
    } while (performance.now() < end)
    await turn()
    signal.throwIfAborted()
  }
}

/** Lets the page have its turn. A message, not a timer: timers are slowed down to seconds in tabs behind others. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener(
      'message',
      () => {
        port1.close()
        resolve()
      },
      { once: true },
    )
    port1.start()
    port2.postMessage(null)
  })
}
