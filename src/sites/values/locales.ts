/** A page's language, which can be any text, as a tag that `Intl` takes beside `en`, which it falls back to; never throws. */
export function localeTag(locale: string | null): string {
  const tag = (locale ?? '').slice(0, MAX_LENGTH).replaceAll('_', '-')
  return WELL_FORMED.test(tag) ? tag : 'en'
}

/** Lower case without accents, so that `AGUSTOS` and `août` are found as `ağustos` and `aout`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
}

/** Nothing of it has accents. */
const PLAIN = /^[ -~]*$/u
const MAX_LENGTH = 20

/** Language, script and region; what else a tag can hold changes no name of a month, and a malformed one throws. */
const WELL_FORMED = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/iu
