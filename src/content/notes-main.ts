import browser from 'webextension-polyfill'

import { answer, ask } from '../platform/messages.ts'
import { notesLanguage } from '../words/note-words.ts'
import { pageNotes } from './notes/page-notes.ts'

const script = globalThis.grainOfSalt

/** Put beside the script in a page of an annotated site once its reviews are judged. Injected twice, it runs once. */
if (script?.isAlive() && script.notes === null) {
  const page = script.visit.noted
  const notes = pageNotes(page, notesLanguage(browser.i18n.getUILanguage()), tellClosed)
  script.notes = notes
  const silence = answer('page', { annotate: (wanted) => notes.draw(wanted) })
  page.signal.addEventListener('abort', silence)
}

/** What an update of the extension has left behind has nobody to tell. */
function tellClosed(): void {
  void ask('visit', 'notesClosed').catch(() => undefined)
}
