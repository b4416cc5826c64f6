import { isChecked } from './check-digit.ts'

/** Fourteen digits with a right check digit: the one form in which codes are kept and compared. */
export type Gtin = string

/** The GTIN that 8, 12, 13 or 14 digits write; `null` for any other text and for a wrong check digit. */
export function gtinOf(digits: string): Gtin | null {
  if (!/^(?:\d{8}|\d{12,14})$/u.test(digits)) return null
  return isChecked(digits) && /[1-9]/u.test(digits) ? digits.padStart(14, '0') : null
}

/** A GTIN as it stands under the bars and as shops know it: 8, 12, 13 or 14 digits. */
export function printed(gtin: Gtin): string {
  const zeros = /^0*/u.exec(gtin)?.[0].length ?? 0
  // Numbers of 12 digits that begin with four zeros are not given out, lest they be taken for one of 8: https://www.gs1.org/standards/id-keys/company-prefix
  if (zeros >= 6) return gtin.slice(6)
  return gtin.slice(Math.min(zeros, 2))
}
