/** A word of a text, ready to compare, and where it stands. */
export interface Word {
  /** Lower case, composed (NFC), straight apostrophes; cut after 64 UTF-16 code units. */
  readonly text: string
  /** Offsets in UTF-16 code units of the original text; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** The words of a text in any script, in order, or of a part that stands `from` in it; scripts that put no spaces between words are divided by the platform's dictionary. */
export function words(text: string, from = 0): readonly Word[] {
  const found: Word[] = []
  const allPlain = PLAIN.test(text)
  for (let start = 0; start < text.length; start += 1) {
    if (kindAt(text, start) < LETTER) continue
    const end = endOf(text, start)
    push(text.slice(start, end), from + start, allPlain, found)
    start = end
  }
  return found
}

/** What a character is to a word: nothing, or not looked at yet; a mark, which only goes on; a letter or number, with which one begins. */
const [UNKNOWN, OTHER, MARK, LETTER, NUMBER] = [0, 1, 2, 3, 4] as const
// Composing sorts runs of marks in quadratic time, and no real word is longer.
const LONGEST_WORD = 64
const PLAIN = /^[\s!-~]*$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// The dictionary is asked in pieces, for its time and memory grow faster than the text.
const PIECE = 2000

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : null

/** Letters, marks and digits, with single apostrophes inside, and decimals whole. */
function endOf(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    if (kindAt(text, at) > OTHER) at += 1
    else if (joins(text, at)) at += 2
    else return at
  }
  return at
}

function joins(text: string, at: number): boolean {
  if (at + 1 === text.length) return false
  const mark = text.charAt(at)
  if (mark === "'" || mark === '’') return kindAt(text, at + 1) >= LETTER
  return (mark === '.' || mark === ',') && kindAt(text, at - 1) === NUMBER && kindAt(text, at + 1) === NUMBER
}

const KINDS = plainKinds()

/** Each character is looked up once, since the tables of Unicode are slow to load and to ask. */
function plainKinds(): Uint8Array {
  const kinds = new Uint8Array(2 ** 16).fill(OTHER, 0, 128)
  return kinds.fill(LETTER, 65, 91).fill(LETTER, 97, 123).fill(NUMBER, 48, 58)
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = KINDS[code] ?? OTHER
  if (known !== UNKNOWN) return known
  if (code >= 0xd800 && code < 0xe000) return kindOfPair(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0)
  const kind = kindOf(text.charAt(at))
  KINDS[code] = kind
  return kind
}

/** Either half of a pair is what both are together; a half alone is nothing. */
function kindOfPair(point: number): number {
  return point > 0xffff ? kindOf(String.fromCodePoint(point)) : OTHER
}

function kindOf(character: string): number {
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return OTHER
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? NUMBER : MARK
}

function push(raw: string, start: number, isPlain: boolean, found: Word[]): void {
  if (isPlain || PLAIN.test(raw)) found.push(word(raw, start, true))
  else if (UNSPACED.test(raw)) pushUnspaced(raw, start, found)
  else found.push(word(raw, start, false))
}

function word(raw: string, start: number, isPlain: boolean): Word {
  const short = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw
  const lower = short.toLowerCase()
  return { text: isPlain ? lower : lower.normalize('NFC').replaceAll('’', "'"), start, end: start + raw.length }
}

function pushUnspaced(run: string, offset: number, found: Word[]): void {
  for (let from = 0; from < run.length; from += PIECE) {
    for (const { segment, index } of divide(run.slice(from, from + PIECE))) found.push(word(segment, offset + from + index, false))
  }
}

function divide(piece: string): readonly { readonly segment: string; readonly index: number }[] {
  if (segmenter !== null) return Array.from(segmenter.segment(piece)).filter((part) => part.isWordLike)
  return Array.from(piece.matchAll(/./gsu), (match) => ({ segment: match[0], index: match.index }))
}
