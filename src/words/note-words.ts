import { arNotes } from './ar/ar-notes.ts'
import { arSignals } from './ar/ar-signals.ts'
import { deNotes } from './de/de-notes.ts'
import { deSignals } from './de/de-signals.ts'
import { enNotes } from './en-notes.ts'
import { enSignals } from './en-signals.ts'
import { esNotes } from './es/es-notes.ts'
import { esSignals } from './es/es-signals.ts'
import { frNotes } from './fr/fr-notes.ts'
import { frSignals } from './fr/fr-signals.ts'
import { itNotes } from './it/it-notes.ts'
import { itSignals } from './it/it-signals.ts'
import { jaNotes } from './ja/ja-notes.ts'
import { jaSignals } from './ja/ja-signals.ts'
import { localeFor, type LanguageCode } from './locales.ts'
import { nlNotes } from './nl/nl-notes.ts'
import { nlSignals } from './nl/nl-signals.ts'
import { plNotes } from './pl/pl-notes.ts'
import { plSignals } from './pl/pl-signals.ts'
import { ptNotes } from './pt/pt-notes.ts'
import { ptSignals } from './pt/pt-signals.ts'
import { speak, type SayOf } from './say.ts'
import { isRightToLeft } from './writer.ts'

/** Says what the notes on a page say. */
export type SayInNotes = SayOf<typeof en>

/** The language of the notes on a page. */
export interface NotesLanguage {
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: SayInNotes
}

/** The notes' language for what the browser prefers. */
export function notesLanguage(preferred: string): NotesLanguage {
  const { code, tag } = localeFor(preferred)
  return { locale: tag, direction: isRightToLeft(tag) ? 'rtl' : 'ltr', say: speak<typeof en>(WORDS[code], tag) }
}

const en = { ...enSignals, ...enNotes }

/** All languages at once: a script in a page is one file, and loads nothing. Each language's own file is held against English as a whole. */
const WORDS: Readonly<Record<LanguageCode, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  de: { ...deSignals, ...deNotes },
  fr: { ...frSignals, ...frNotes },
  es: { ...esSignals, ...esNotes },
  it: { ...itSignals, ...itNotes },
  pt: { ...ptSignals, ...ptNotes },
  nl: { ...nlSignals, ...nlNotes },
  pl: { ...plSignals, ...plNotes },
  ja: { ...jaSignals, ...jaNotes },
  ar: { ...arSignals, ...arNotes },
}
