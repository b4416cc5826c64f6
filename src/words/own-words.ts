import type { LanguageCode } from './locales.ts'

/** The sentences that one page alone says: in English, and how to load them in each other language. */
export interface OwnWords<English> {
  readonly english: English
  readonly others: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<{ readonly [Key in keyof English]: string }>>>
}
