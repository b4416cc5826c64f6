/** Turns of phrase, ready to be looked for. */
export interface Phrases {
  /** By first word; prefixes apart. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly byPrefix: readonly Phrase[]
}

/** A place where a turn of phrase stands: positions of its first and last word. */
export interface PhraseMatch {
  readonly from: number
  readonly to: number
}

/** Reads turns of phrase, one a line: `a/b` alternatives, `word*` prefixes, `…` a gap, `[name]` a group of alternatives. */
export function readPhrases(lines: string, groups: string): Phrases {
  const named = new Map(rows(groups).map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const))
  const phrases = rows(lines).map((row) => parse(row.replaceAll(/\[([^\]]{1,40})\]/gu, (_, name: string) => named.get(name) ?? name)))
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) for (const word of phrase[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase])
  return { byFirst, byPrefix: phrases.filter((phrase) => (phrase[0]?.prefixes.length ?? 0) > 0) }
}

/** The first place in a text where one of the phrases stands, or `null`; `ends` says after which words a sentence ends. */
export function findPhrase(text: readonly string[], ends: readonly boolean[], phrases: Phrases, from = 0): PhraseMatch | null {
  for (let at = from; at < text.length; at++) {
    const word = text[at] ?? ''
    for (const phrase of phrases.byFirst.get(word) ?? []) {
      const to = follow(text, ends, phrase, at)
      if (to !== null) return { from: at, to }
    }
    for (const phrase of phrases.byPrefix) {
      const to = fits(phrase[0], word) ? follow(text, ends, phrase, at) : null
      if (to !== null) return { from: at, to }
    }
  }
  return null
}

interface Step {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** How many words may stand before it. */
  readonly gap: number
}

type Phrase = readonly Step[]

const LONGEST_GAP = 8

function rows(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
}

function parse(row: string): Phrase {
  const steps: Step[] = []
  let gap = 0
  for (const item of row.split(/\s+/u)) {
    if (item === '…') {
      gap = LONGEST_GAP
      continue
    }
    const alternatives = item.split('/')
    const prefixes = alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    steps.push({ words: new Set(alternatives.filter((word) => !word.endsWith('*'))), prefixes, gap })
    gap = 0
  }
  return steps
}

/** Where the phrase that begins at this word ends, each step taken at its first chance; `null` where it does not stand there. */
function follow(text: readonly string[], ends: readonly boolean[], phrase: Phrase, at: number): number | null {
  let last = at
  for (const step of phrase.slice(1)) {
    const next = nextFit(text, ends, step, last)
    if (next === null) return null
    last = next
  }
  return last
}

function nextFit(text: readonly string[], ends: readonly boolean[], step: Step, last: number): number | null {
  for (let at = last + 1; at <= last + 1 + step.gap && at < text.length; at++) {
    if (ends[at - 1] === true) return null
    if (fits(step, text[at] ?? '')) return at
  }
  return null
}

function fits(step: Step | undefined, word: string): boolean {
  return step !== undefined && (step.words.has(word) || step.prefixes.some((prefix) => word.startsWith(prefix)))
}
