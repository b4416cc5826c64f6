import type { PolarityModel } from './model/polarity-model.ts'
import type { PhraseTable } from './phrases.ts'

/** What a phrase says of an aspect. */
export interface AspectWord {
  /** What a shopper would call the aspect; an id of the lexicon. `null`: an idiom that speaks of none. */
  readonly aspect: string | null
  /** Praise (above 0) or blame that the phrase carries by itself; 0 when it only names. */
  readonly value: number
}

/** What opinion mining knows of one language. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** The form in which words are compared (singular, bare verb). */
  readonly stem: (word: string) => string
  readonly aspects: PhraseTable<AspectWord>
  /** Words and phrases that praise (above 0) or blame, -4 to 4; 0 stands for a word that is no opinion in this phrase. */
  readonly opinions: PhraseTable<number>
  /** Words that turn what follows ("not", "hardly"). */
  readonly negators: ReadonlySet<string>
  /** An ending that negates ("n't"); `null` where there is none. */
  readonly negatingEnd: string | null
  /** Words that carry a "not" on to what follows a turned blame ("no problem with …"). */
  readonly carriers: ReadonlySet<string>
  /** Words that strengthen (above 1) or weaken the next opinion word. */
  readonly degrees: ReadonlyMap<string, number>
  /** Words after which something else is said ("but"). */
  readonly contrasts: ReadonlySet<string>
  /** Words that join two statements ("and"), and words with which a new statement begins ("it"). */
  readonly joints: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  /** Phrases after which nothing is claimed any more ("if", "I wish", "my old"). */
  readonly unreal: PhraseTable<'rest' | 'clause' | 'near'>
  /** Words with which a quote would hang in the air ("it", "which"). */
  readonly danglers: ReadonlySet<string>
  /** Words that never name an aspect of their own. */
  readonly stopWords: ReadonlySet<string>
  /** "this", "these": what follows them names the product. */
  readonly pointers: ReadonlySet<string>
  /** "the", "its": what follows them may be a part of the product; "my": what follows is something else. */
  readonly partSigns: ReadonlySet<string>
  readonly ownSigns: ReadonlySet<string>
  /** What training made of it; `null`: the word lists judge alone. */
  readonly model: PolarityModel | null
}
