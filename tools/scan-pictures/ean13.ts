import type { Modules } from './scene.ts'

/** The bars of an EAN-13, drawn by hand, so that any digits can be spelt; its left half's parities are those of the first digit unless others are given. */
export function ean13Bars(digits: string, parities = PARITIES[Number(digits.slice(0, 1))] ?? ''): Modules {
  const left = Array.from(digits.slice(1, 7), (digit, i) => barsOf(Number(digit), parities[i] ?? 'L'))
  const right = Array.from(digits.slice(7), (digit) => barsOf(Number(digit), 'R'))
  const row = Array.from(`101${left.join('')}01010${right.join('')}101`, (bar) => (bar === '1' ? 0 : 255))
  return { width: row.length, height: HEIGHT, data: Uint8Array.from({ length: row.length * HEIGHT }, (_, i) => row[i % row.length] ?? 255) }
}

/** In modules; the standard's own 69 are often cut. */
const HEIGHT = 60

/** Which set each digit of the left half is drawn from, by the first digit. GS1 General Specifications, figure 5.2.1.2-1 and -2 */
export const PARITIES = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL']

/** The digits of the right half; those of the left are their opposite or their mirror. */
const RIGHT = ['1110010', '1100110', '1101100', '1000010', '1011100', '1001110', '1010000', '1000100', '1001000', '1110100']

function barsOf(digit: number, set: string): string {
  const right = RIGHT[digit] ?? ''
  if (set === 'R') return right
  return set === 'G' ? Array.from(right).reverse().join('') : Array.from(right, (bar) => (bar === '1' ? '0' : '1')).join('')
}
