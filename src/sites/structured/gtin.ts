/** The first of these texts that is a GTIN or ISBN with a right check digit, as its shortest usual form (8, 12 or 13 digits, else 14); `null` without one. */
export function validGtin(texts: readonly string[]): string | null {
  for (const text of texts) {
    const code = text.replace(/^(?:isbn|ean|upc|gtin)\D*/iu, '').replace(/[\s-]/gu, '')
    const digits = ISBN_10.test(code) ? fromIsbn10(code) : code
    if (GTIN.test(digits) && checks(digits) && Number(digits) > 0) return shortest(digits)
  }
  return null
}

const GTIN = /^(?:\d{8}|\d{12,14})$/u
const ISBN_10 = /^\d{9}[\dx]$/iu

/** https://www.gs1.org/services/how-calculate-check-digit-manually */
function checks(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}

/** The first nine digits after 978, with the check digit that suits a GTIN; https://www.isbn-international.org/content/isbn-users-manual */
function fromIsbn10(code: string): string {
  const sum = Array.from(code).reduce((total, digit, place) => total + (10 - place) * (/x/iu.test(digit) ? 10 : Number(digit)), 0)
  if (sum % 11 !== 0) return ''
  const start = `978${code.slice(0, 9)}`
  return (
    '0123456789'
      .split('')
      .map((digit) => start + digit)
      .find(checks) ?? ''
  )
}

/** A leading zero only fills up: a UPC of 12 digits is often written with 13, an EAN with 14. */
function shortest(digits: string): string {
  return digits.length > 12 && digits.startsWith('0') ? shortest(digits.slice(1)) : digits
}
