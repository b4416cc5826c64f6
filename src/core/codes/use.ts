import { printed, type Gtin } from './gtin.ts'

/**
 * What a number is given out for: an item sold anywhere; a book or a sheet of music; something that one shop numbered by itself (weighed goods, own labels),
 * which means nothing elsewhere; a coupon or a refund slip.
 */
export type Use = 'item' | 'book' | 'in-store' | 'coupon'

/** First and last three digits of a number of 13, https://www.gs1.org/standards/id-keys/company-prefix */
const USES: readonly (readonly [from: number, to: number, use: Use])[] = [
  [20, 29, 'in-store'],
  [40, 49, 'in-store'],
  [50, 59, 'coupon'],
  [200, 299, 'in-store'],
  [978, 979, 'book'],
  [980, 984, 'coupon'],
  [990, 999, 'coupon'],
]

/** What a number is given out for, as its first digits tell. */
export function useOf(gtin: Gtin): Use {
  const short = printed(gtin)
  // Of numbers with 8 digits those that begin with 0 or 2 stay within a company.
  if (short.length === 8) return /^[02]/u.test(short) ? 'in-store' : 'item'
  const prefix = Number(gtin.slice(1, 4))
  return USES.find(([from, to]) => prefix >= from && prefix <= to)?.[2] ?? 'item'
}
