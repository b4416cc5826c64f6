/** One thing that people judge: words that name it, and words that name and judge it at once; all separated by commas. */
export interface AspectEntry {
  readonly names: string
  /** Words that praise it without naming it ("comfy"). */
  readonly good?: string
  /** Words that blame it without naming it ("flimsy"). */
  readonly bad?: string
}

/** What is known of one language, as plain data; lists of words are separated by blanks, lists of phrases by commas. */
export interface LanguageData {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** Endings that are cut so that inflected words compare as one, longest first; English has rules of its own, and what puts no spaces is compared by characters. */
  readonly endings: 'english' | 'characters' | readonly string[]
  /** Whether many leave accents out ("facil"), so that words compare without them. */
  readonly folded?: boolean
  /** Words that keep their ending, for without it they would pass for another ("sicher" for "sich"). */
  readonly whole?: string
  /** Whether words are joined into one ("Akkulaufzeit"), so that the start of a word may name an aspect. */
  readonly compounds: boolean
  /** Words that name an aspect by themselves, never as a part of a longer word ("Stand" in "Verstand"). */
  readonly alone?: string
  /** Whether a "not" stands after what it turns, as in Japanese. */
  readonly negatesBackwards: boolean
  /** By the word that a shopper would put on it; the same ids in every language. */
  readonly aspects: Readonly<Record<string, AspectEntry>>
  /** Phrases whose words are an aspect elsewhere and speak of none here. */
  readonly idioms: string
  /** Words that praise (above 0) or blame, by strength; `_` stands for a blank. */
  readonly words: Readonly<Record<string, string>>
  /** Phrases of the same kind; they replace what `words` says of them, also with 0. */
  readonly phrases: Readonly<Record<string, string>>
  /** Words that turn what they belong to ("not", "hardly"). */
  readonly negators: string
  /** Verbs that a later "not" turns ("gefällt mir nicht"). */
  readonly deniedLater?: string
  /** An ending that negates ("n't"); `null` where there is none. */
  readonly negatingEnd: string | null
  /** Words that carry a "not" on to what follows a turned blame ("no problem with …"). */
  readonly carriers: string
  /** Words that carry a "not" on to another choice ("no dents or scratches"). */
  readonly alternatives: string
  /** Words that strengthen or weaken the next opinion word. */
  readonly strong: string
  readonly weak: string
  /** Words after which something else is said ("but"). */
  readonly contrasts: string
  /** Words that join two statements ("and"), and words with which a new statement begins ("it"). */
  readonly joints: string
  readonly subjects: string
  /** Phrases of what is wished, supposed, asked for or said of something else: they silence what follows in the sentence, the clause, or the next few words. */
  readonly rest: string
  readonly clause: string
  readonly near: string
  /** Words with which a quote would hang in the air ("it", "which"). */
  readonly danglers: string
  /** Words that never name an aspect of their own. */
  readonly stopWords: string
  /** Verbs with which a part is judged ("the lid is …"). */
  readonly verbs: string
  /** "this": what follows names the product. "the", "its": what follows may be a part of it. "my": what follows is something else. */
  readonly pointers: string
  readonly partSigns: string
  readonly ownSigns: string
  /** Verbs after which a name is that of another product ("had a Kettler"); absent where that is not known, or every noun has a capital. */
  readonly formerly?: string
}
