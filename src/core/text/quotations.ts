/** A stretch of a text between quotation marks, the marks left out; offsets in UTF-16 code units. */
export interface Quotation {
  readonly start: number
  readonly end: number
}

/** What stands between quotation marks of any language, in order; a mark without its fellow within 400 characters opens nothing. */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING.get(text.charAt(at))
    if (closing === undefined) continue
    const end = text.slice(at + 1, at + 1 + LONGEST).search(closing)
    if (end < 0) continue
    found.push({ start: at + 1, end: at + 1 + end })
    at += end + 1
  }
  return found
}

const LONGEST = 400
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/u],
  ['“', /[”“"]/u],
  ['„', /[“”"]/u],
  ['«', /»/u],
  ['»', /«/u],
  ['「', /」/u],
  ['『', /』/u],
])
