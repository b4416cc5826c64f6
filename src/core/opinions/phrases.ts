/** A phrase found among words: `length` words from the one asked, and what the table says of them. */
export interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

/** Phrases of one or more words, looked up by their first word. */
export interface PhraseTable<T> {
  /** Puts a phrase in, its words separated by blanks; a later entry replaces an earlier one. */
  readonly add: (phrase: string, value: T) => void
  /** The longest phrase that starts at word `at`, or `null`. */
  readonly longestAt: (stems: readonly string[], at: number) => PhraseMatch<T> | null
}

/** An empty table; every word of a phrase and of a text is compared in the form that `stem` gives it. */
export function phraseTable<T>(stem: (word: string) => string): PhraseTable<T> {
  const root: Words<T> = new Map()
  return {
    add: (phrase, value) => add(root, phrase, stem, value),
    longestAt: (stems, at) => longestAt(root, stems, at),
  }
}

/** Most entries are single words, so what may follow a word is only made where something does. */
interface Entry<T> {
  value: T | undefined
  next: Words<T> | undefined
}

type Words<T> = Map<string, Entry<T>>

function add<T>(root: Words<T>, phrase: string, stem: (word: string) => string, value: T): void {
  let words = root
  for (let from = 0; ;) {
    const blank = phrase.indexOf(' ', from)
    const entry = entryOf(words, stem(phrase.slice(from, blank < 0 ? undefined : blank)))
    if (blank < 0) {
      entry.value = value
      return
    }
    entry.next ??= new Map()
    words = entry.next
    from = blank + 1
  }
}

function entryOf<T>(words: Words<T>, word: string): Entry<T> {
  const known = words.get(word)
  if (known !== undefined) return known
  const made: Entry<T> = { value: undefined, next: undefined }
  words.set(word, made)
  return made
}

function longestAt<T>(root: Words<T>, stems: readonly string[], at: number): PhraseMatch<T> | null {
  let words: Words<T> | undefined = root
  let found: PhraseMatch<T> | null = null
  for (let length = 1; words !== undefined; length += 1) {
    const entry: Entry<T> | undefined = words.get(stems[at + length - 1] ?? '')
    if (entry === undefined) return found
    if (entry.value !== undefined) found = { length, value: entry.value }
    words = entry.next
  }
  return found
}
