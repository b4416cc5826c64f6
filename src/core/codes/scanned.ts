import { gtinInLink } from './digital-link.ts'
import { gtinInElements } from './element-string.ts'
import { gtinOf, type Gtin } from './gtin.ts'
import { expandUpcE } from './upc-e.ts'

/** The kinds of symbol that are told apart: `digits` are EAN and UPC-A, `elements` GS1 DataBar, `free` QR and Data Matrix, which can carry anything. */
export type Symbol = 'digits' | 'upc-e' | 'elements' | 'free'

/** What a symbol says. */
export type Scanned =
  | { readonly kind: 'gtin'; readonly gtin: Gtin }
  /** A symbol that was read well but carries no product's number: a link, a ticket, a network's password. */
  | { readonly kind: 'no-product' }
  /** Digits whose check digit is wrong: misread, so that it is worth looking again. */
  | { readonly kind: 'misread' }

/** What a symbol's text says of a product. */
export function readScanned(symbol: Symbol, text: string): Scanned {
  const gtin = gtinIn(symbol, text)
  if (gtin !== null) return { kind: 'gtin', gtin }
  return { kind: symbol === 'free' ? 'no-product' : 'misread' }
}

function gtinIn(symbol: Symbol, text: string): Gtin | null {
  switch (symbol) {
    case 'digits':
      return gtinOf(text)
    case 'upc-e':
      return gtinOf(expandUpcE(text) ?? (text.length > 8 ? text : ''))
    case 'elements':
      return gtinInElements(text) ?? gtinOf(text)
    case 'free':
      return gtinInLink(text) ?? gtinInElements(text)
  }
}
