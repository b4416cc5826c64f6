import type { KeptProduct } from '../core/shortlist/kept-product.ts'
import { aspectLabel } from '../popup/aspect-label.ts'
import { tell } from '../popup/verdict.tsx'
import type { SayHere } from './say.ts'

/** All that is kept as a table of comma separated values (RFC 4180), a product a line. */
export function csvOf(products: readonly KeptProduct[], say: SayHere): string {
  const head = [
    say('table.title'),
    say('table.site'),
    say('table.link'),
    say('table.day'),
    say('table.rating'),
    say('table.ratings'),
    say('table.low'),
    say('table.high'),
    say('table.read'),
    say('table.verdict'),
    say('opinions.pros'),
    say('opinions.cons'),
    say('shortlist.price'),
    say('shortlist.note'),
  ]
  return BYTE_ORDER_MARK + [head, ...products.map((kept) => rowOf(kept, say))].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** All that is kept as JSON, as it stands on disk. */
export function jsonOf(products: readonly KeptProduct[]): string {
  return JSON.stringify({ kind: 'grain-of-salt-shortlist', version: 1, products }, null, 2)
}

/** By which spreadsheets know that letters beyond ASCII follow. */
const BYTE_ORDER_MARK = '\uFEFF'

function rowOf({ product, link, day, basis, authenticity, rating, opinions, price, note }: KeptProduct, say: SayHere): readonly string[] {
  const range = rating.trusted
  const named = (side: 'pro' | 'con') =>
    opinions
      .filter((opinion) => opinion.side === side)
      .map(({ aspect, praise, blame }) => `${aspectLabel(say, aspect)} (${side === 'pro' ? praise : blame})`)
      .join('; ')
  return [
    product.title,
    product.site,
    link ?? '',
    day,
    decimal(rating.shown),
    product.ratingCount === null ? '' : String(product.ratingCount),
    decimal(range?.low ?? null),
    decimal(range?.high ?? null),
    String(basis.read),
    tell(say, authenticity).verdict,
    named('pro'),
    named('con'),
    price,
    note,
  ]
}

function decimal(value: number | null): string {
  return value === null ? '' : value.toFixed(1)
}

/** A spreadsheet would take what begins so for a formula and run it: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\u200B-\u200F\u2066-\u2069\uFEFF]*[=+\-@\t\r|%＝＋－＠]/u

/** Where commas stand in numbers, spreadsheets split at semicolons instead, whatever the quotation marks. */
const LATER_FORMULA = /([;,\t\r\n])(?=\s*[=+\-@])/gu

function cell(text: string): string {
  const harmless = (FORMULA.test(text) ? `'${text}` : text).replace(LATER_FORMULA, "$1'")
  return /[",;\r\n\t']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
