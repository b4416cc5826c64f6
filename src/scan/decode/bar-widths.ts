/** Widths of the runs of a digit on the right in modules, bar first; on the left the same runs begin with a space, or stand in reverse order. GS1 General Specifications, figure 5.2.1.2-1 */
const RUNS = [
  [3, 2, 1, 1],
  [2, 2, 2, 1],
  [2, 1, 2, 2],
  [1, 4, 1, 1],
  [1, 1, 3, 2],
  [1, 2, 3, 1],
  [1, 1, 1, 4],
  [1, 3, 1, 2],
  [1, 2, 1, 3],
  [3, 1, 1, 2],
]

/** Which digits of an EAN-13's left half stand in reverse, by its first digit. */
const REVERSED_EAN = ['......', '..r.rr', '..rr.r', '..rrr.', '.r..rr', '.rr..r', '.rrr..', '.r.r.r', '.r.rr.', '.rr.r.']

/** Which digits of a UPC-E that begins with 0 stand in reverse, by its check digit; of one that begins with 1, all the others. */
const REVERSED_UPC_E = ['rrr...', 'rr.r..', 'rr..r.', 'rr...r', 'r.rr..', 'r..rr.', 'r...rr', 'r.r.r.', 'r.r..r', 'r..r.r']

const GUARD = [1, 1, 1]
const CENTRE = [1, 1, 1, 1, 1]
const UPC_E_END = [1, 1, 1, 1, 1, 1]

/** Widths in modules of all bars and spaces that spell these digits, from the first bar to the last: an EAN-13, an EAN-8, or the eight digits of a UPC-E. */
export function barWidths(digits: string, isUpcE: boolean): readonly number[] {
  if (isUpcE) return [...GUARD, ...runsOf(digits.slice(1, 7), upcEOrder(digits)), ...UPC_E_END]
  const half = digits.length === 8 ? 4 : 6
  const order = digits.length === 8 ? '....' : (REVERSED_EAN[Number(digits.slice(0, 1))] ?? '')
  const [left, right] = [digits.slice(-2 * half, -half), digits.slice(-half)]
  return [...GUARD, ...runsOf(left, order), ...CENTRE, ...runsOf(right, ''), ...GUARD]
}

function upcEOrder(digits: string): string {
  const order = REVERSED_UPC_E[Number(digits.slice(7))] ?? ''
  return digits.startsWith('0') ? order : Array.from(order, (mark) => (mark === 'r' ? '.' : 'r')).join('')
}

function runsOf(digits: string, order: string): readonly number[] {
  return Array.from(digits).flatMap((digit, place) => {
    const runs = RUNS[Number(digit)] ?? []
    return order[place] === 'r' ? [...runs].reverse() : runs
  })
}
