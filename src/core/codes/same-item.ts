import { gtinOf, type Gtin } from './gtin.ts'
import { isbn13Of } from './isbn.ts'

/** Does a page show the item that was scanned? `null` where the page gives no number that could tell. */
export function isSameItem(onPage: string | null, scanned: Gtin): boolean | null {
  const gtin = onPage === null ? null : gtinOnPage(onPage)
  return gtin === null ? null : gtin === scanned
}

/** The GTIN that a page tells, an ISBN of ten among them; `null` for any other text. */
export function gtinOnPage(digits: string): Gtin | null {
  return gtinOf(isbn13Of(digits) ?? digits)
}
