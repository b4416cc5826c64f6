/** A phrase found among words: `length` words from the one asked, and what the table says of them. */
export interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

/** Phrases of one or more words, looked up by their first word. */
export interface PhraseTable<T> {
  /** Puts a phrase in; a later entry replaces an earlier one. */
  readonly add: (phrase: string, value: T) => void
  /** The longest phrase that starts at word `at`, or `null`. */
  readonly longestAt: (stems: readonly string[], at: number) => PhraseMatch<T> | null
}

/** An empty table; `divide` gives the words of a phrase in the form in which those of a text are compared. */
export function phraseTable<T>(divide: (phrase: string) => readonly string[]): PhraseTable<T> {
  const root: Words<T> = new Map()
  return {
    add: (phrase, value) => add(root, divide(phrase), value),
    longestAt: (stems, at) => longestAt(root, stems, at),
  }
}

/** Most entries are single words, so what may follow a word is only made where something does. */
interface Entry<T> {
  value: T | undefined
  next: Words<T> | undefined
}

type Words<T> = Map<string, Entry<T>>

function add<T>(root: Words<T>, words: readonly string[], value: T): void {
  let level = root
  for (const [at, word] of words.entries()) {
    const entry = entryOf(level, word)
    if (at === words.length - 1) entry.value = value
    else level = entry.next ??= new Map()
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
