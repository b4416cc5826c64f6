import type { Passage } from '../core/report.ts'

/** A stretch of a review as it is shown. */
export interface Piece {
  /** Offset in the review's text; −1 and the text's length for the dots of what is left out. */
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** So much of a review is shown (UTF-16 code units); the whole of it stands on the page. */
const LONGEST = 480
/** So much stands before the first passage, where the beginning has to be left out. */
const LEAD = 80
const DOTS = '…'

/** Cuts a text into plain and marked pieces, in order; overlapping passages are marked once, a long text is shown around the first. */
export function markPassages(text: string, passages: readonly Passage[]): readonly Piece[] {
  const spans = passages
    .map(({ start, text: { length } }) => ({ start, end: start + length }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .sort((a, b) => a.start - b.start)
  const from = text.length <= LONGEST ? 0 : wordBefore(text, Math.min((spans[0]?.start ?? 0) - LEAD, text.length - LONGEST))
  const to = Math.min(text.length, from + LONGEST)
  const pieces: Piece[] = from > 0 ? [{ start: -1, text: DOTS, marked: false }] : []
  let at = from
  for (const { start, end } of spans) {
    if (end <= at || start >= to) continue
    const begin = Math.max(start, at)
    if (begin > at) pieces.push({ start: at, text: text.slice(at, begin), marked: false })
    pieces.push({ start: begin, text: text.slice(begin, Math.min(end, to)), marked: true })
    at = Math.min(end, to)
  }
  if (at < to) pieces.push({ start: at, text: text.slice(at, to), marked: false })
  return to < text.length ? [...pieces, { start: text.length, text: DOTS, marked: false }] : pieces
}

/** The nearest beginning of a word at or before an offset, so that no word is cut; 0 at the least. */
function wordBefore(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf(' ', offset) + 1
}
