/** A stretch of a text between quotation marks, the marks left out; offsets in UTF-16 code units. */
export interface Quotation {
  readonly start: number
  readonly end: number
}

/** What stands between quotation marks of any language, in order; a mark without its fellow within 400 characters opens nothing. */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let until = 0
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    const closing = index < until ? undefined : CLOSING.get(mark)
    if (closing === undefined) continue
    const end = text.slice(index + 1, index + 1 + LONGEST).search(closing)
    if (end < 0) continue
    found.push({ start: index + 1, end: index + 1 + end })
    until = index + end + 2
  }
  return found
}

const LONGEST = 400
const OPENING = /["“„«»「『]/gu
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/u],
  ['“', /[”“"]/u],
  ['„', /[“”"]/u],
  ['«', /»/u],
  ['»', /«/u],
  ['「', /」/u],
  ['『', /』/u],
])
