import { isChecked } from './check-digit.ts'

/**
 * The 12 digits of a UPC-A that the 8 of a UPC-E leave zeros out of; `null` where it is none or its check digit is wrong.
 * GS1 General Specifications, 5.2.2.4: https://www.gs1.org/standards/barcodes-epcrfid-id-keys/gs1-general-specifications
 */
export function expandUpcE(digits: string): string | null {
  if (!/^[01]\d{7}$/u.test(digits)) return null
  const expanded = `${digits.slice(0, 1)}${expandMiddle(digits.slice(1, 7))}${digits.slice(7)}`
  return isChecked(expanded) ? expanded : null
}

/** The last of the six digits tells where the zeros stood. */
function expandMiddle(six: string): string {
  const rule = Number(six.slice(5))
  if (rule <= 2) return `${six.slice(0, 2)}${rule}0000${six.slice(2, 5)}`
  if (rule === 3) return `${six.slice(0, 3)}00000${six.slice(3, 5)}`
  if (rule === 4) return `${six.slice(0, 4)}00000${six.slice(4, 5)}`
  return `${six.slice(0, 5)}0000${rule}`
}
