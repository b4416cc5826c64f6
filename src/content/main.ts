import { answer } from '../platform/messages.ts'
import { connection } from './connection.ts'
import { onNavigation } from './on-navigation.ts'
import { visit } from './visit.ts'

declare global {
  // The browser keeps this script's globals apart from the page's.
  var grainOfSalt: { readonly isAlive: () => boolean } | undefined
}

/** Injected twice, it runs once; what an update left behind is replaced. */
if (!globalThis.grainOfSalt?.isAlive()) {
  const leaving = new AbortController()
  const page = visit(document, connection, leaving.signal)
  const silence = answer('page', {
    readPage: () => page.read(),
    showReview: (review) => page.show(review),
    canReadMore: () => page.further.state(),
    readMore: () => page.further.start(),
    stopReadingMore: () => page.further.stop(),
    settingsChanged: async () => {
      if ((await page.follow()) === 'off') leaving.abort()
    },
    stop: () => leaving.abort(),
  })
  leaving.signal.addEventListener('abort', silence)
  globalThis.grainOfSalt = { isAlive: () => !leaving.signal.aborted && page.isConnected() }
  onNavigation(window, () => void page.arrive(), leaving.signal)
  void page.arrive()
}
