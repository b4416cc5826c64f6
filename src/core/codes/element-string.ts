import { gtinOf, type Gtin } from './gtin.ts'

/** What ends a value whose length is not fixed (FNC1 in a symbol). */
const SEPARATOR = '\u001D'

/** How many digits follow the first two of an element whose length is fixed. GS1 General Specifications, figure 7.8.5-2 */
const FIXED: readonly (readonly [digits: number, of: RegExp])[] = [
  [18, /^00/u],
  [14, /^(?:0[123]|41)/u],
  [16, /^04/u],
  [6, /^1[1-9]/u],
  [2, /^20/u],
  [8, /^3[1-6]/u],
]

/** The GTIN in what DataBar, GS1 DataMatrix and the like carry, written for people (`(01)0…`) or for machines (`010…`); `null` without one. */
export function gtinInElements(text: string): Gtin | null {
  const elements = text.replace(/^\][a-zA-Z]\d/u, '')
  return elements.startsWith('(') ? gtinInBrackets(elements) : gtinInRow(elements)
}

function gtinInBrackets(elements: string): Gtin | null {
  const digits = /\(01\)(\d{14})(?!\d)/u.exec(elements)?.[1]
  return digits === undefined ? null : gtinOf(digits)
}

/** Steps from value to value, so that `01` within a value is not taken for a meaning. */
function gtinInRow(elements: string): Gtin | null {
  let at = 0
  while (at < elements.length) {
    if (elements[at] === SEPARATOR) at += 1
    const meaning = elements.slice(at, at + 2)
    if (meaning === '01') return gtinOf(elements.slice(at + 2, at + 16))
    at = endOfValue(elements, at, meaning)
  }
  return null
}

function endOfValue(elements: string, at: number, meaning: string): number {
  const fixed = FIXED.find(([, of]) => of.test(meaning))
  if (fixed) return at + 2 + fixed[0]
  const end = elements.indexOf(SEPARATOR, at)
  return end === -1 ? elements.length : end + 1
}
