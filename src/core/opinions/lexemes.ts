import type { Numbered } from './phrases.ts'

/** A word with what is asked of it wherever it stands. */
export interface Lexeme extends Numbered {
  /** The form in which words are compared. */
  readonly stem: string
  readonly stemHash: number
  /** Of the word as it is written. */
  readonly hash: number
  /** How much stronger (above 1) or weaker it makes the next opinion word. */
  readonly degree: number
  /** Whether its ending negates ("isn't"). */
  readonly negates: boolean
  readonly isJoint: boolean
  readonly isStopWord: boolean
  readonly isPointer: boolean
  readonly isPartSign: boolean
  readonly isOwnSign: boolean
  /** "Had": a name after it is that of another product. */
  readonly isFormerly: boolean
}

/** Asks about each word once, but forgets all that it knows when that is too much. */
export function remembering(ask: (word: string) => Lexeme): (word: string) => Lexeme {
  const known = new Map<string, Lexeme>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size === MOST_REMEMBERED) known.clear()
    const made = ask(word)
    known.set(word, made)
    return made
  }
}

// Several products' words, in a few megabytes; what a hostile page invents goes beyond.
const MOST_REMEMBERED = 20_000
