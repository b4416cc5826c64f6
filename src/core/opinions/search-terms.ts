import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'

/** The words of a sentence by which it can be found, without their endings, by their index; words that are everywhere are left out. */
export function termsOf({ words, stems }: Parsed, language: Language): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [at, { text }] of words.entries()) {
    if (COMMON.has(text) || language.danglers.has(text) || language.joints.has(text) || language.pointers.has(text)) continue
    if (text.length > 1 || language.grain < 1) found.set(at, root(stems[at] ?? text))
  }
  return found
}

// What questions are made of; a name of the product's own tells nothing either, but is rare enough not to matter.
const COMMON = new Set(
  "a an the i i'm you we my your our me us is are was were be been am do does did done can could will would should shall may might must have has had how what when where why who whom there here any some very much many more most just really get got good well long enough need want know tell please anyone anybody someone if and or use using used work works ist sind kann hat wie was wo ich der die das ein eine est sont peut avez vous je le la les un une des y a es son puede tiene el los una que como è sono può il lo gli un di da o a é são pode tem os as um uma het is zijn kan heeft".split(
    ' ',
  ),
)
const ENDINGS = ['ing', 'ed', 'ly', 'er', 'est']
const SHORTEST_ROOT = 3

/** "charging", "charged", "charge": what is left when English endings are cut; other languages have theirs cut already. */
function root(stem: string): string {
  const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST_ROOT)
  const cut = ending === undefined ? stem : stem.slice(0, -ending.length)
  return cut.length > SHORTEST_ROOT && cut.endsWith('e') ? cut.slice(0, -1) : cut
}
