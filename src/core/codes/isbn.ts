import { checkDigitAfter } from './check-digit.ts'

/** The 13 digits of an ISBN of 10, whose last may be an X; `null` for a wrong check digit. https://www.isbn-international.org/content/isbn-users-manual */
export function isbn13Of(isbn10: string): string | null {
  if (!/^\d{9}[\dXx]$/u.test(isbn10) || isbn10CheckAfter(isbn10.slice(0, 9)) !== isbn10.slice(9).toUpperCase()) return null
  const start = `978${isbn10.slice(0, 9)}`
  return start + checkDigitAfter(start)
}

/** The check digit behind the first nine of an ISBN of 10: `0` to `9` or `X`. */
export function isbn10CheckAfter(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
