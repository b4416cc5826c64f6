import { fold, localeTag } from './locales.ts'

/** The month (1 to 12) that a word names in a language, in full or shortened, in any case of the grammar; `null` for any other word. */
export function monthOf(word: string, locale: string): number | null {
  const key = `${locale} ${word}`
  const known = words.get(key)
  if (known !== undefined) return known
  if (words.size >= MAX_WORDS) words.clear()
  const month = findMonth(word, locale)
  words.set(key, month)
  return month
}

/** The dates of a page are written in the same words. */
const words = new Map<string, number | null>()
const MAX_WORDS = 1000

function findMonth(word: string, locale: string): number | null {
  const names = monthNames(localeTag(locale))
  const folded = fold(word)
  const known = names.get(folded) ?? names.get(folded.replace(HEBREW_IN, ''))
  if (known !== undefined || folded.length < 3) return known ?? null
  const longer = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, month]) => month))
  return longer.size === 1 ? ([...longer][0] ?? null) : null
}

/** `ב` (in) is written together with the month. */
const HEBREW_IN = /^ב/u

/**
 * Names in the frequent languages, folded, without those that one of them begins with, as the browser gives them (and Austria's January):
 * asking it takes 10 to 40 ms the first time, which no page should have to wait for.
 */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar/janner februar marz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  pl: 'styczen/stycznia luty/lutego marzec/marca kwiecien/kwietnia maja czerwiec/czerwca lipiec/lipca sierpien/sierpnia wrzesien/wrzesnia pazdziernika listopada grudzien/grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  cs: 'leden/ledna unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna cervenec/cervence srpen/srpna zari rijen/rijna listopadu prosinec/prosince',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie/nov decembrie',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
}

/** Month names of other languages come from the browser; with a day the grammar asks for another form in some languages. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

const cache = new Map<string, ReadonlyMap<string, number>>()

function monthNames(locale: string): ReadonlyMap<string, number> {
  const cached = cache.get(locale)
  if (cached !== undefined) return cached
  const names = frequentNames(locale) ?? new Map<string, number>()
  if (names.size === 0) for (const form of FORMS) addForm(names, locale, form)
  cache.set(locale, names)
  return names
}

/** Whether the names of the months are known without asking the browser. */
export function hasMonths(locale: string): boolean {
  return languageOf(localeTag(locale)) in FREQUENT
}

function frequentNames(locale: string): Map<string, number> | null {
  const months = FREQUENT[languageOf(locale)]?.split(' ') ?? null
  return months && new Map(months.flatMap((names, place) => names.split('/').map((name) => [name, place + 1] as const)))
}

function languageOf(locale: string): string {
  return locale.split('-', 1)[0]?.toLowerCase() ?? ''
}

function addForm(names: Map<string, number>, locale: string, form: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat([locale, 'en'], { ...form, calendar: 'gregory', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const name = format.formatToParts(Date.UTC(2024, month - 1, 15)).find((part) => part.type === 'month')?.value ?? ''
    const word = /\p{L}[\p{L}\p{M}]*/u.exec(fold(name))?.[0] ?? ''
    if (word.length > 1 && !names.has(word)) names.set(word, month)
  }
}
