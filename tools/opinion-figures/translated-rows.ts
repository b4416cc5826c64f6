import { jsonLines } from '../training/examples.ts'

/** A text of M-ABSA in one language, with what people said of places in its English original. */
export interface TranslatedRow {
  readonly domain: string
  readonly text: string
  /** A place is named by its words, `NULL` where it has none. */
  readonly triplets: readonly (readonly [target: string, category: string, side: string])[]
}

/** The kinds of products of M-ABSA that a shop sells. */
export const SHOP_DOMAINS = ['phone', 'laptop', 'food'] as const

/** The texts of one kind of product in one language, in the order of the file. */
export function translatedRows(folder: string, code: string, domain: string): readonly TranslatedRow[] {
  return jsonLines(folder, `m_absa/${code}.jsonl`, (row: TranslatedRow) => (row.domain === domain ? [row] : []))
}
