/** The languages of the interface, by the first part of their BCP 47 tag. */
export type LanguageCode = (typeof CODES)[number]

const CODES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'ar'] as const

/** Which language of the interface to use, and by whose rules to write numbers and dates. */
export interface Locale {
  readonly code: LanguageCode
  /** BCP 47, in the shopper's own regional form. */
  readonly tag: string
}

/** The locale for what the browser prefers (`de`, `de-AT`, `pt_BR`); English for a language that is not spoken here. */
export function localeFor(preferred: string): Locale {
  const tag = preferred.replaceAll('_', '-')
  const [first = ''] = tag.toLowerCase().split('-')
  const code = CODES.find((one) => one === first)
  return code === undefined ? { code: 'en', tag: 'en' } : { code, tag }
}
