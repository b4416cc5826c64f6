/** A phrase found among words: `length` words from the one asked, and what the table says of them. */
export interface PhraseMatch<T> {
  readonly length: number
  readonly value: T
}

/** What is said of phrases of one or more words. */
export interface PhraseTable<T> {
  /** Puts a phrase in by its number; a later entry replaces an earlier one. */
  readonly add: (phrase: number, value: T) => void
  /** The longest phrase that starts at word `at`, or `null`. */
  readonly longestAt: (words: readonly Numbered[], at: number) => PhraseMatch<T> | null
  /** What the table says of a word by itself; `null` where it says nothing. */
  readonly ofWord: (word: string) => T | null
}

/** A word by its number in the vocabulary. */
export interface Numbered {
  readonly number: number
}

/** The words and phrases of a language, numbered from 1 on in one row: a word of a text is looked up once, in the tables by its number. */
export interface Vocabulary {
  readonly words: Map<string, number>
  /** By what `keyOf` makes of the number of all words but the last and that of the last. */
  readonly phrases: Map<number, number>
  /** By number, that of all words but the last; 0 of a word. */
  readonly starts: number[]
}

/** Without any words yet. */
export function vocabulary(): Vocabulary {
  return { words: new Map(), phrases: new Map(), starts: [0] }
}

/** The number of a word; 0 where no phrase has it. */
export function numberIn({ words }: Vocabulary, word: string): number {
  return words.get(word) ?? 0
}

/** The number of a word, given now if it has none. */
export function numbered({ words, starts }: Vocabulary, word: string): number {
  const known = words.get(word)
  if (known !== undefined) return known
  words.set(word, starts.length)
  return starts.push(0) - 1
}

/** The number of a phrase that goes on with a word after what has a number, given now if it has none. */
export function continued({ phrases, starts }: Vocabulary, start: number, word: number): number {
  const key = keyOf(start, word)
  const known = phrases.get(key)
  if (known !== undefined) return known
  phrases.set(key, starts.length)
  return starts.push(start) - 1
}

/** An empty table of phrases of a vocabulary. */
export function phraseTable<T>(known: Vocabulary): PhraseTable<T> {
  const values: (T | undefined)[] = []
  const begins: boolean[] = []
  return {
    add: (phrase, value) => {
      put(values, phrase, value, undefined)
      for (let start = known.starts[phrase] ?? 0; start > 0; start = known.starts[start] ?? 0) put(begins, start, true, false)
    },
    longestAt: (words, at) => longestAt(words, at, values, begins, known),
    ofWord: (word) => values[numberIn(known, word)] ?? null,
  }
}

// More than the words and phrases of any language here.
const LARGEST = 2 ** 16

function keyOf(start: number, word: number): number {
  return start * LARGEST + word
}

/** Without gaps, for engines turn an array that has them into a slower one. */
function put<T>(row: T[], at: number, value: T, nothing: T): void {
  while (row.length <= at) row.push(nothing)
  row[at] = value
}

function longestAt<T>(
  words: readonly Numbered[],
  at: number,
  values: readonly (T | undefined)[],
  begins: readonly boolean[],
  { phrases }: Vocabulary,
): PhraseMatch<T> | null {
  let number = words[at]?.number ?? 0
  let found: PhraseMatch<T> | null = null
  for (let length = 1; number > 0; length += 1) {
    const value = number < values.length ? values[number] : undefined
    if (value !== undefined) found = { length, value }
    if (number >= begins.length || begins[number] !== true) return found
    number = phrases.get(keyOf(number, words[at + length]?.number ?? 0)) ?? 0
  }
  return found
}
