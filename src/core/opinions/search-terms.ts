import { stemmer } from 'stemmer'

import { isStopWord } from '../text/stop-words.ts'
import { words as divide } from '../text/words.ts'
import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'

/** The words of a sentence by which it can be found, without their endings, by the index of the token they begin at; words that are everywhere are left out. */
export function termsOf(sentence: Parsed, language: Language): ReadonlyMap<number, string> {
  const all = language.grain < 1 ? unspacedTerms(sentence) : spacedTerms(sentence, language)
  const telling = [...all].filter(([, { word }]) => !isStopWord(word))
  return new Map((telling.length > 0 ? telling : [...all]).map(([at, { term }]) => [at, term]))
}

interface Term {
  readonly word: string
  readonly term: string
}

function spacedTerms({ words, stems }: Parsed, language: Language): ReadonlyMap<number, Term> {
  const found = new Map<number, Term>()
  for (const [at, { text }] of words.entries()) {
    if (COMMON.has(text) || language.danglers.has(text) || language.joints.has(text) || language.pointers.has(text)) continue
    if (text.length > 1 || language.grain < 1) found.set(at, { word: text, term: rootOf(text, stems[at] ?? text, language) })
  }
  return found
}

/** Where no spaces are put, the platform's dictionary divides; short words without a sign or a foreign sound are grammar. */
function unspacedTerms({ words, start }: Parsed): ReadonlyMap<number, Term> {
  const line = words.reduce((text, word) => text.padEnd(word.start - start, ' ') + word.text, '')
  const found = new Map<number, Term>()
  for (const { text, start: from } of divide(line)) {
    const at = words.findIndex((word) => word.start - start === from)
    if (at >= 0 && !COMMON_JAPANESE.test(text)) found.set(at, { word: text, term: text })
  }
  return found
}

// What questions are made of; a name of the product's own tells nothing either, but is rare enough not to matter.
const COMMON = new Set(
  "a an the i i'm you we my your our me us is are was were be been am do does did done can could will would should shall may might must have has had how what when where why who whom there here any some very much many more most just really get got good well long enough need want know tell please anyone anybody someone if and or use using used work works ist sind kann hat wie was wo ich der die das ein eine est sont peut avez vous je le la les un une des y a es son puede tiene el los una que como è sono può il lo gli un di da o a é são pode tem os as um uma het is zijn kan heeft".split(
    ' ',
  ),
)
const COMMON_JAPANESE =
  /^(?:\p{Script=Hiragana}{1,2}|どれくらい|どのくらい|ください|でしょう|ですか|ますか|いかが|ません|こと|もの|使用|商品|製品|購入)$/u
/** Verbs whose forms no ending tells, as they are told in reviews. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `break broke broken; hold held; keep kept; wear wore worn; tear tore torn; bend bent; shrink shrank shrunk; burn burnt; fall fell fallen; lose lost; stand stood; smell smelt;
  stick stuck; leave left; feel felt; sleep slept; wake woke woken; freeze froze frozen; shake shook shaken; spill spilt; grow grew grown; weigh weight`
    .split(/;\s*/u)
    .flatMap((entry) => {
      const [verb = '', ...forms] = entry.split(' ')
      return forms.map((form) => [form, verb] as const)
    }),
)

/** English as Porter (1980) stems it; other languages have their endings cut already, which serves them better than Snowball's rules did on product reviews. */
function rootOf(word: string, stem: string, { code }: Language): string {
  return code === 'en' ? stemmer(IRREGULAR.get(word) ?? word) : stem
}
