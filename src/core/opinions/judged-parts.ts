import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import type { Read } from './product-words.ts'
import { isPart } from './word-uses.ts'

/** Of words that may be parts of a product, by stem: those that reviews judge and that are no names. */
export function judgedParts(stems: readonly string[], read: readonly Read[], language: Language): readonly string[] {
  if (stems.length === 0) return []
  const looks = new Map(stems.map((stem) => [stem, { judged: 0, review: -1, within: 0, capitals: 0 }]))
  for (const [review, { text, sentences }] of read.entries())
    for (const sentence of sentences) lookAt(sentence, text, review, looks, language)
  const capitalsTell = !CAPITAL_NOUNS.has(language.code)
  return stems.filter((stem) => {
    const { judged, within, capitals } = looks.get(stem) ?? UNSEEN
    return judged >= LEAST_JUDGED && !(capitalsTell && capitals > within / 2)
  })
}

/** In how many reviews a word is judged, and how often it stands within a sentence, and there with a capital. */
interface Look {
  judged: number
  /** In which it was judged last. */
  review: number
  within: number
  capitals: number
}

const UNSEEN: Look = { judged: 0, review: -1, within: 0, capitals: 0 }
// "the lid is loose", "great lid": what nobody judges is no aspect.
const LEAST_JUDGED = 2
// A word that is mostly written with a capital within sentences is a name, not a part; where every noun has one, it tells no names.
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de'])
const CAPITAL = /\p{Lu}/u

function lookAt(sentence: Parsed, text: string, review: number, looks: ReadonlyMap<string, Look>, language: Language): void {
  for (let at = 1; at < sentence.lexemes.length; at += 1) {
    const look = looks.get(sentence.stems[at] ?? '')
    if (look === undefined) continue
    look.within += 1
    if (CAPITAL.test(text.charAt(sentence.words[at]?.start ?? 0))) look.capitals += 1
    if (look.review === review || !isJudged(sentence, at, language)) continue
    look.review = review
    look.judged += 1
  }
}

/** "great lid", "the lid is" */
function isJudged({ lexemes, words }: Parsed, at: number, language: Language): boolean {
  const before = language.opinions.longestAt(lexemes, at - 1)
  if (before !== null && before.length === 1 && before.value !== 0) return true
  const word = lexemes[at]
  return word !== undefined && isPart(word, lexemes[at - 1]) && language.verbs.has(words[at + 1]?.text ?? '')
}
