import { en } from './en.ts'
import type { Faithful } from './faithful.ts'
import { localeFor, type LanguageCode } from './locales.ts'
import { speak, type Say, type Sentence } from './say.ts'
import { isRightToLeft } from './writer.ts'

/** One language of the interface, as a page needs it. */
export interface Language {
  /** BCP 47, for the page's `lang` and for numbers and dates. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: Say
}

/** The interface's language for what the browser prefers, loaded when it is not English; English where there is no such language, or it cannot be loaded. */
export async function languageFor(preferred: string): Promise<Language> {
  const { code, tag } = localeFor(preferred)
  // A package that is being replaced by its next version may have lost the file.
  const words = code === 'en' ? en : await LOADERS[code]?.().catch(() => null)
  const locale = words ? tag : 'en'
  return { locale, direction: isRightToLeft(locale) ? 'rtl' : 'ltr', say: speak<typeof en>(words ?? en, locale) }
}

type Words = Readonly<Record<Sentence, string>>

/** Each language stands in a file of its own that only its speakers load; the compiler holds it against English. */
const LOADERS: Readonly<Partial<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>>> = {
  de: async () => faithful((await import('./de/de.ts')).de),
}

function faithful<const Given extends Readonly<Record<string, string>>>(words: Given & Faithful<Given, typeof en>): Words {
  return words
}
