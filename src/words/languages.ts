import { en } from './en.ts'
import { faithfulTo } from './faithful.ts'
import { localeFor, type LanguageCode } from './locales.ts'
import type { OwnWords } from './own-words.ts'
import { speak, type Say, type SayOf, type Sentence } from './say.ts'
import { isRightToLeft } from './writer.ts'

/** One language of the interface, as a page needs it. */
export interface Language<Says = Say> {
  /** BCP 47, for the page's `lang` and for numbers and dates. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: Says
}

/** The interface's language for what the browser prefers, loaded when it is not English; English where there is no such language, or it cannot be loaded. */
export async function languageFor(preferred: string): Promise<Language> {
  const { code, tag } = localeFor(preferred)
  // A package that is being replaced by its next version may have lost the file.
  const words = code === 'en' ? en : await LOADERS[code]().catch(() => null)
  const locale = words ? tag : 'en'
  return { locale, direction: isRightToLeft(locale) ? 'rtl' : 'ltr', say: speak<typeof en>(words ?? en, locale) }
}

/** The interface's language with the sentences that one page alone says. */
export async function languageWith<English extends Readonly<Record<string, string>>>(
  preferred: string,
  own: OwnWords<English>,
): Promise<Language<Say & SayOf<English>>> {
  const { code, tag } = localeFor(preferred)
  const load = async () => (code === 'en' ? null : { ...(await LOADERS[code]()), ...(await own.others[code]()) })
  const words = await load().catch(() => null)
  const locale = words ? tag : 'en'
  const say = speakBoth<English>(words ?? { ...en, ...own.english }, locale)
  return { locale, direction: isRightToLeft(locale) ? 'rtl' : 'ltr', say }
}

/** The words hold both kinds of sentences; the compiler cannot see that of keys that it does not know yet. */
function speakBoth<English extends Readonly<Record<string, string>>>(words: typeof en | Words, locale: string): Say & SayOf<English>
function speakBoth(words: Words, locale: string): unknown {
  return speak(words, locale)
}

const faithful = faithfulTo<typeof en>()

type Words = Readonly<Record<Sentence, string>>

/** Each language stands in a file of its own that only its speakers load; the compiler holds it against English. */
const LOADERS: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>> = {
  de: async () => faithful((await import('./de/de.ts')).de),
  fr: async () => faithful((await import('./fr/fr.ts')).fr),
  es: async () => faithful((await import('./es/es.ts')).es),
  it: async () => faithful((await import('./it/it.ts')).it),
  pt: async () => faithful((await import('./pt/pt.ts')).pt),
  nl: async () => faithful((await import('./nl/nl.ts')).nl),
  pl: async () => faithful((await import('./pl/pl.ts')).pl),
  ja: async () => faithful((await import('./ja/ja.ts')).ja),
  ar: async () => faithful((await import('./ar/ar.ts')).ar),
}
