/** The lines of one text that the other lacks, and of the other that the one lacks; a figure may be as far off as the dictionaries of different platforms explain. */
export function differences(kept: string, measured: string): readonly string[] {
  const [ours, theirs] = [linesOf(kept), linesOf(measured)]
  const gone = ours.filter((line) => !theirs.some((other) => areAlike(line, other)))
  const added = theirs.filter((line) => !ours.some((other) => areAlike(line, other)))
  return [...gone.map((line) => `written:  ${line}`), ...added.map((line) => `measured: ${line}`)]
}

// Shares are written with two digits and more, percentages with one.
const MOST_APART = 0.011
const MOST_APART_IN_PERCENT = 0.51
const FIGURE = /\d+(?:\.\d+)?(?: %)?/gu

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[ -]+/gu, ' ').trim())
    .filter((line) => line !== '')
}

function areAlike(one: string, other: string): boolean {
  if (one.replaceAll(FIGURE, '') !== other.replaceAll(FIGURE, '')) return false
  const others = other.match(FIGURE) ?? []
  return (one.match(FIGURE) ?? []).every((figure, i) => areNear(figure, others[i] ?? ''))
}

function areNear(one: string, other: string): boolean {
  const apart = Math.abs(Number.parseFloat(one) - Number.parseFloat(other))
  return apart <= (one.endsWith('%') ? MOST_APART_IN_PERCENT : MOST_APART)
}
