import { assess } from '../../src/core/authenticity/assess.ts'
import { chance, drawListing, readPool, type Row } from './pools.ts'

/** How often honest crowds are wronged. */
export interface CrowdFigures {
  readonly crowd: string
  /** Share of listings of 30 and 100 reviews called "some" or "many", and of listings of 13 with any sign at all. */
  readonly alarm: number
  readonly firstLook: number
}

/** Listings of genuine reviews of many languages and kinds: none of them may be wronged. */
export function measureCrowds(shared: string): readonly CrowdFigures[] {
  const random = chance(7)
  return [...honestPools(shared)].map(([crowd, pool]) => {
    const share = (size: number) => {
      const judged = Array.from({ length: LISTINGS }, () => assess(drawListing(crowd, pool, size, random)).authenticity)
      const wronged = judged.filter((one) =>
        one.kind === 'assessed' ? one.signs !== 'few' : one.evidence.some(({ strength }) => strength > 0),
      )
      return wronged.length / LISTINGS
    }
    return { crowd, firstLook: share(13), alarm: (share(30) + share(100)) / 2 }
  })
}

const LISTINGS = 60
const LEAST_IN_POOL = 300

function honestPools(shared: string): ReadonlyMap<string, readonly Row[]> {
  const pools = new Map<string, Row[]>()
  const add = (crowd: string, row: Row) => {
    const known = pools.get(crowd)
    if (known === undefined) pools.set(crowd, [row])
    else known.push(row)
  }
  for (const row of readPool(shared, 'maideup')) if (row.y === 0) add(`hotel guests, ${row.lang}`, row)
  for (const row of readPool(shared, 'blitzer2007')) add(`before 2008, ${row.cat}`, row)
  for (const row of readPool(shared, 'raw_vfl')) add('groceries and care, India', row)
  for (const row of readPool(shared, 'raw_earphones')) if (!row.prod?.startsWith('Flybot')) add(`earphones, India: ${row.prod}`, row)
  return new Map([...pools].filter(([, rows]) => rows.length >= LEAST_IN_POOL).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
