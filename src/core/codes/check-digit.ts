/** The check digit that belongs behind these digits, as GS1 reckons it: https://www.gs1.org/services/how-calculate-check-digit-manually */
export function checkDigitAfter(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Is the last digit the check digit of those before it? */
export function isChecked(digits: string): boolean {
  return digits.length > 1 && digits.endsWith(checkDigitAfter(digits.slice(0, -1)))
}
