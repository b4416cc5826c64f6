import type { Language } from './language.ts'
import type { Read } from './product-words.ts'

/** A stem that is no word by itself is shown as most reviews write it; an English one is. */
export function writtenForm(stem: string, read: readonly Read[], language: Language): string {
  if (language.code === 'en') return stem
  const forms = read.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ stems, words }) =>
      words.flatMap(({ start, end }, at) => (stems[at] === stem ? [shownForm(text.slice(start, end), language)] : [])),
    ),
  )
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? stem
}

const CAPITAL_NOUNS = 'de'

/** "L'écran" is shown as "écran", "GEHÄUSE" as "Gehäuse". */
function shownForm(raw: string, { code }: Language): string {
  const word = raw.slice(raw.search(/['’](?=[^'’]+$)/u) + 1).toLowerCase()
  return code === CAPITAL_NOUNS ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
