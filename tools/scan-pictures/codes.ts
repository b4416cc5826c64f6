import { checkDigitAfter } from '../../src/core/codes/check-digit.ts'
import { gtinOf, type Gtin } from '../../src/core/codes/gtin.ts'
import { expandUpcE } from '../../src/core/codes/upc-e.ts'
import { digitsFrom, randomFrom } from './random.ts'

/** The symbols that the bench draws. */
export type Format =
  | 'EAN13'
  | 'EAN8'
  | 'UPCA'
  | 'UPCE'
  | 'DataBarOmni'
  | 'DataBarLtd'
  | 'DataBarExp'
  | 'DataBarExpStk'
  | 'DataBarStkOmni'
  | 'QRCode'
  | 'DataMatrix'

/** One symbol to be drawn and the number that is to be read from it. */
export interface Wanted {
  readonly name: string
  readonly format: Format
  readonly text: string
  readonly gtin: Gtin
}

/** Sixty-eight symbols of every kind, the same at every call. */
export function wantedCodes(): readonly Wanted[] {
  const random = randomFrom(7)
  return KINDS.flatMap(([name, format, count, compose]) =>
    Array.from({ length: count }, () => ({ name, format, ...compose(() => digitsFrom(random, 14)) })),
  )
}

type Compose = (digits: () => string) => { readonly text: string; readonly gtin: Gtin }

const KINDS: readonly (readonly [name: string, format: Format, count: number, compose: Compose])[] = [
  ['EAN-13', 'EAN13', 12, (digits) => plain(`4${digits().slice(0, 11)}`)],
  ['ISBN', 'EAN13', 6, (digits) => plain(`978${digits().slice(0, 9)}`)],
  ['EAN-8', 'EAN8', 6, (digits) => plain(`4${digits().slice(0, 6)}`)],
  ['UPC-A', 'UPCA', 6, (digits) => plain(`0${digits().slice(0, 10)}`)],
  ['UPC-E', 'UPCE', 6, upcE],
  ['DataBar', 'DataBarOmni', 4, (digits) => elements(digits(), '')],
  ['DataBar Limited', 'DataBarLtd', 4, (digits) => elements(digits(), '')],
  ['DataBar Expanded', 'DataBarExp', 4, (digits) => elements(digits(), '(3103)000189')],
  ['DataBar Expanded Stacked', 'DataBarExpStk', 4, (digits) => elements(digits(), '(3922)1299')],
  ['DataBar Stacked', 'DataBarStkOmni', 4, (digits) => elements(digits(), '')],
  ['QR with a GS1 link', 'QRCode', 8, (digits) => link(digits())],
  ['GS1 Data Matrix', 'DataMatrix', 4, (digits) => elements(digits(), '(10)A1')],
]

function plain(start: string): ReturnType<Compose> {
  const text = start + checkDigitAfter(start)
  return { text, gtin: gtinOf(text) ?? '' }
}

function upcE(digits: () => string): ReturnType<Compose> {
  const six = digits().slice(0, 6)
  const text = Array.from('0123456789', (check) => `0${six}${check}`).find((candidate) => expandUpcE(candidate) !== null) ?? ''
  return { text, gtin: gtinOf(expandUpcE(text) ?? '') ?? '' }
}

function elements(digits: string, rest: string): ReturnType<Compose> {
  const { text, gtin } = plain(`0${digits.slice(0, 12)}`)
  return { text: `(01)${text}${rest}`, gtin }
}

function link(digits: string): ReturnType<Compose> {
  const { text, gtin } = plain(`0${digits.slice(0, 12)}`)
  return { text: `https://brand.example/01/${text}/10/${digits.slice(10)}`, gtin }
}
