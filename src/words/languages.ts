import { en } from './en.ts'
import { speak, type Say } from './say.ts'

/** One language of the interface, as a page needs it. */
export interface Language {
  /** BCP 47, for the page's `lang` and for numbers and dates. */
  readonly locale: string
  readonly say: Say
}

/** The interface's language for what the browser prefers: English in the shopper's own regional form, until there are others. */
export function languageFor(preferred: string): Language {
  const locale = preferred.startsWith('en') ? preferred.replaceAll('_', '-') : 'en'
  return { locale, say: speak(en, locale) }
}
