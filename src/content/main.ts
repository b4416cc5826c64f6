import { answer } from '../platform/messages.ts'
import type { PageNotes } from './notes/page-notes.ts'
import type { CardReaders } from '../sites/card-readers.ts'
import { turn } from './in-slices.ts'
import { onNavigation } from './on-navigation.ts'
import { visit } from './visit.ts'
import type { Visit } from './visit.ts'

declare global {
  // The browser keeps our scripts' globals apart from the page's.
  var grainOfSalt:
    | {
        readonly isAlive: () => boolean
        readonly visit: Visit
        cards: CardReaders | null
        canReadMore: boolean
        notes: PageNotes | null
      }
    | undefined
}

/** Injected twice, it runs once; what an update left behind is replaced. */
if (!globalThis.grainOfSalt?.isAlive()) {
  const leaving = new AbortController()
  const page = visit(document, leaving.signal, () => globalThis.grainOfSalt?.cards ?? null)
  const silence = answer('page', {
    readPage: () => page.read(),
    showReview: (review) => page.show(review),
    settingsChanged: async () => {
      const state = await page.follow()
      if (state !== 'annotated') globalThis.grainOfSalt?.notes?.clear()
      if (state === 'off') leaving.abort()
    },
    stop: () => leaving.abort(),
  })
  leaving.signal.addEventListener('abort', silence)
  globalThis.grainOfSalt = {
    isAlive: () => !leaving.signal.aborted && page.isConnected(),
    visit: page,
    cards: null,
    canReadMore: false,
    notes: null,
  }
  onNavigation(window, () => void page.arrive(), leaving.signal)
  // Being put into a page is work enough at once.
  void turn().then(page.arrive)
}
