import { scoreMadeListings } from './made-listings.ts'
import { madeTables } from './made-tables.ts'
import { measureCopies } from './measure-copies.ts'
import { measureCrowds } from './measure-crowds.ts'
import { measurePages } from './measure-pages.ts'
import { measureProducts } from './measure-products.ts'
import { copyTable, crowdTable, pageTable, productTable } from './tables.ts'

/** What is measured, each by itself, the longest first; the listings are made anew for each seed. */
const MEASURED: ReadonlyMap<string, (shared: string) => unknown> = new Map<string, (shared: string) => unknown>([
  ['crowds', (shared) => crowdTable(measureCrowds(shared))],
  ['copies', (shared) => copyTable(measureCopies(shared))],
  ...[1, 2, 3, 4, 5].map((seed) => [`seed ${seed}`, (shared: string) => scoreMadeListings(shared, seed)] as const),
  ['pages', (shared) => pageTable(measurePages(shared))],
  ['products', (shared) => productTable(measureProducts(shared))],
])

/** The names of what is measured. */
export const PARTS: readonly string[] = [...MEASURED.keys()]

/** Measures one part; the data lie in the folder given. */
export function measurePart(name: string, shared: string): unknown {
  return MEASURED.get(name)?.(shared)
}

/** The tables of all parts, from what each gave as JSON. */
export function tablesOf(results: ReadonlyMap<string, string>): string {
  const parsed = PARTS.map((name) => [name, JSON.parse(results.get(name) ?? 'null')] as const)
  const made = parsed.filter(([name]) => name.startsWith('seed ')).map(([, result]) => result)
  const others = parsed.filter(([name]) => !name.startsWith('seed ')).map(([, result]) => String(result))
  return [madeTables(made), ...others].join('\n\n')
}
