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
  for (const match of text.matchAll(WORD)) {
    const [raw] = match
    const isPlain = ASCII.test(raw)
    if (isPlain || !UNSPACED.test(raw)) found.push(word(raw, from + match.index, isPlain))
    else pushUnspaced(raw, from + match.index, found)
  }
  return found
}

// Letters, marks and digits, with single apostrophes inside, and decimals whole; each character has one way to match, so the time is linear.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Composing sorts runs of marks in quadratic time, and no real word is longer.
const LONGEST_WORD = 64
const ASCII = /^[!-~]*$/u
// The dictionary is asked in pieces, for its time and memory grow faster than the text.
const PIECE = 2000

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : null

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
