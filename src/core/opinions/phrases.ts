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
  readonly longestAt: (words: readonly Numbered[], at: number) => PhraseMatch<T> | null
  /** What the table says of a word by itself; `null` where it says nothing. */
  readonly ofWord: (word: string) => T | null
}

/** A word by its number in the vocabulary. */
export interface Numbered {
  readonly number: number
}

/** The words of all phrases of a language, numbered from 1 on: a word of a text is looked up in it once, in the tables by its number. */
export type Vocabulary = Map<string, number>

/** The number of a word; 0 where no phrase has it. */
export function numberIn(vocabulary: Vocabulary, word: string): number {
  return vocabulary.get(word) ?? 0
}

/** An empty table; `divide` gives the words of a phrase in the form in which those of a text are compared. */
export function phraseTable<T>(divide: (phrase: string) => readonly string[], vocabulary: Vocabulary): PhraseTable<T> {
  const first: (Entry<T> | undefined)[] = []
  return {
    add: (phrase, value) => {
      const [start = '', ...further] = divide(phrase)
      let entry = firstEntry(first, numbered(vocabulary, start))
      for (const word of further) entry = nextEntry(entry, numbered(vocabulary, word))
      entry.value = value
    },
    longestAt: (words, at) => longestAt(first, words, at),
    ofWord: (word) => first[numberIn(vocabulary, word)]?.value ?? null,
  }
}

/** Most entries are single words, so what may follow a word is only made where something does. */
interface Entry<T> {
  value: T | undefined
  next: Map<number, Entry<T>> | undefined
}

function numbered(vocabulary: Vocabulary, word: string): number {
  const known = vocabulary.get(word)
  if (known !== undefined) return known
  vocabulary.set(word, vocabulary.size + 1)
  return vocabulary.size
}

/** Without gaps, for engines turn an array that has them into a slower one. */
function firstEntry<T>(first: (Entry<T> | undefined)[], number: number): Entry<T> {
  while (first.length <= number) first.push(undefined)
  return (first[number] ??= { value: undefined, next: undefined })
}

function nextEntry<T>(entry: Entry<T>, number: number): Entry<T> {
  const next = (entry.next ??= new Map())
  const known = next.get(number)
  if (known !== undefined) return known
  const made: Entry<T> = { value: undefined, next: undefined }
  next.set(number, made)
  return made
}

function longestAt<T>(first: readonly (Entry<T> | undefined)[], words: readonly Numbered[], at: number): PhraseMatch<T> | null {
  const number = words[at]?.number ?? 0
  let entry = number < first.length ? first[number] : undefined
  let found: PhraseMatch<T> | null = null
  for (let length = 1; entry !== undefined; length += 1) {
    if (entry.value !== undefined) found = { length, value: entry.value }
    entry = entry.next?.get(words[at + length]?.number ?? 0)
  }
  return found
}
