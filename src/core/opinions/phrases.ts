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
  const root: Node<T> = { next: new Map() }
  return {
    add: (phrase, value) => add(root, phrase.split(' ').map(stem), value),
    longestAt: (stems, at) => longestAt(root, stems, at),
  }
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

function add<T>(root: Node<T>, stems: readonly string[], value: T): void {
  let node = root
  for (const stem of stems) {
    let next = node.next.get(stem)
    if (next === undefined) {
      next = { next: new Map() }
      node.next.set(stem, next)
    }
    node = next
  }
  node.value = value
}

function longestAt<T>(root: Node<T>, stems: readonly string[], at: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let found: PhraseMatch<T> | null = null
  for (let length = 1; ; length += 1) {
    node = node.next.get(stems[at + length - 1] ?? '')
    if (node === undefined) return found
    if (node.value !== undefined) found = { length, value: node.value }
  }
}
