/** A sentence of a text and where it stands: `text === whole.slice(start, start + text.length)`, without white space around it. */
export interface Sentence {
  readonly text: string
  /** Offset in UTF-16 code units. */
  readonly start: number
}

/** The sentences of a text in any script, in order, also where the writer forgot the space after a full stop. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!isBoundary(text, match.index, match[0], end)) continue
    push(text, start, end, found)
    start = end
  }
  push(text, start, text.length, found)
  return found
}

// A run of marks that end a sentence, with closing quotes and brackets; or line breaks. The two classes share no character.
const END = /[.!?…。！？．؟۔।]+["'”’»)\]」』）]*|[\n\r\u2028]+/gu
const ALWAYS_ENDS = /[!?…。！？؟۔।\n\r\u2028]/u
// What a shortened word of these belongs to comes after it, with a capital too where nouns or names have one.
const LEADING = new Set('mr mrs ms dr prof st mme ca bzw evtl inkl exkl zzgl ggf bspw sog vgl dra aprox env bijv evt'.split(' '))
const ABBREVIATIONS = new Set(
  'vs etc eg ie approx no nr zb usw sr sra art núm pag pág ej tel min max incl resp ft oz lb lbs in fig vol uds stk std tlw ecc obs enz'.split(
    ' ',
  ),
)
// "zum 2. Mal", "am 15. Mai": behind these a number with a full stop is counted, not ended.
const BEFORE_ORDINALS = new Set(
  'zum zur am vom beim im der die das den dem des ein eine einen mein meine unser unsere bis seit jeder jede'.split(' '),
)
const LONGEST_ABBREVIATION = 8
const ORDINAL = /(?<!\p{L})(\p{L}{2,6}) \d{1,2}$/u
const LONGEST_ORDINAL = 10

function isBoundary(text: string, at: number, marks: string, end: number): boolean {
  if (end >= text.length) return true
  const spaced = /\s/u.test(text.charAt(end))
  if (ALWAYS_ENDS.test(marks)) return true
  if (marks.startsWith('..')) return spaced || /\p{Lu}/u.test(text.charAt(end))
  const before = letterRunBefore(text, at)
  if (isOrdinal(text, at)) return false
  if (!spaced) return before.length > 1 && /\p{Ll}$/u.test(before) && /^\p{Lu}[\p{Ll}\s]/u.test(text.slice(end, end + 2))
  return !isShortened(before, text.slice(end, end + 2))
}

function letterRunBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && /[\p{L}\p{M}]/u.test(text.charAt(from - 1))) from -= 1
  return text.slice(from, at)
}

function isOrdinal(text: string, at: number): boolean {
  const [, word = ''] = ORDINAL.exec(text.slice(Math.max(0, at - LONGEST_ORDINAL), at)) ?? []
  return BEFORE_ORDINALS.has(word.toLowerCase())
}

/** "Dr. Smith", "approx. 3 hours", "z. B. nachts": a full stop that shortens a word. */
function isShortened(before: string, after: string): boolean {
  if (before.length === 1 && before !== 'I') return true
  const word = before.toLowerCase()
  return LEADING.has(word) || (ABBREVIATIONS.has(word) && !/^\s\p{Lu}/u.test(after))
}

function push(text: string, from: number, to: number, found: Sentence[]): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed !== '') found.push({ text: trimmed, start: from + raw.indexOf(trimmed.charAt(0)) })
}
