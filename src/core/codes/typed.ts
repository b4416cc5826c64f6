import { checkDigitAfter, isChecked } from './check-digit.ts'
import { gtinOf, type Gtin } from './gtin.ts'
import { isbn10CheckAfter, isbn13Of } from './isbn.ts'
import { isGivenOut } from './prefixes.ts'
import { expandUpcE } from './upc-e.ts'

/** What to make of digits that were typed. Places count the typed characters that are neither space nor hyphen, from 0. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'code'; readonly gtin: Gtin }
  /** A character that no number has, such as the letter O. */
  | { readonly kind: 'stray'; readonly characters: string; readonly at: number }
  /** `missing` digits up to the next length that there is. */
  | { readonly kind: 'unfinished'; readonly characters: string; readonly missing: number }
  | { readonly kind: 'too-long'; readonly characters: string }
  /**
   * One digit is wrong, or two changed places. Which, a check digit cannot tell; `suspects` are the places of a beginning that no number has, or none.
   * If it is the last, it should be `expected`.
   */
  | { readonly kind: 'wrong'; readonly characters: string; readonly suspects: readonly number[]; readonly expected: string }

/** Lengths that numbers have: EAN-8 and UPC-E, an old ISBN, UPC-A, EAN-13, a case of several. */
const LENGTHS: readonly number[] = [8, 10, 12, 13, 14]

/** Checks digits as they are typed, in whatever numerals, with spaces or hyphens. */
export function checkTyped(text: string): Typed {
  const characters = plain(text)
  if (characters === '') return { kind: 'empty' }
  const stray = strayAt(characters)
  if (stray !== -1) return { kind: 'stray', characters, at: stray }
  const length = LENGTHS.find((known) => known >= characters.length)
  if (length === undefined) return { kind: 'too-long', characters }
  if (length > characters.length) return { kind: 'unfinished', characters, missing: length - characters.length }
  const gtin = typedGtin(characters)
  return gtin === null ? fault(characters) : { kind: 'code', gtin }
}

/** Latin digits for Arabic, Persian and full-width ones; without what stands between groups. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .toUpperCase()
}

const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** An X may stand at the end of an ISBN of 10. */
function strayAt(characters: string): number {
  const digits = /^\d{9}X$/u.test(characters) ? characters.slice(0, 9) : characters
  return digits.search(/\D/u)
}

function typedGtin(digits: string): Gtin | null {
  if (digits.length === 10) return gtinOf(isbn13Of(digits) ?? '')
  const upcE = expandUpcE(digits)
  // Of 8 digits that suit both, those that begin with 0 are a UPC-E: as an EAN-8 they would be a shop's own.
  return upcE !== null && (digits.startsWith('0') || !isChecked(digits)) ? gtinOf(upcE) : gtinOf(digits)
}

function fault(characters: string): Typed {
  const suspects = characters.length === 13 && !isGivenOut(characters.slice(0, 3)) ? [0, 1, 2] : []
  return { kind: 'wrong', characters, suspects, expected: expectedAfter(characters.slice(0, -1)) }
}

function expectedAfter(start: string): string {
  return start.length === 9 ? isbn10CheckAfter(start) : checkDigitAfter(start)
}
