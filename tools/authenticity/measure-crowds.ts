import { join } from 'node:path'

import { assess } from '../../src/core/authenticity/assess.ts'
import type { Listing } from '../../src/core/listing.ts'
import { changed, CROWD_KINDS } from './crowd-kinds.ts'
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
  const pools = [...honestPools(shared)].map(([crowd, pool]) => figures(crowd, (size) => drawListing(crowd, pool, size, random)))
  const base = GROUND.flatMap((name) => readPool(shared, name)).filter(isHonestGround)
  const kinds = CROWD_KINDS.map((kind) => {
    const pool = base.filter(kind.isOne).slice(0, MOST_IN_POOL)
    return figures(kind.crowd, (size) => changed(drawListing('Earphones', pool, size, random), kind, random))
  })
  return [...kinds, ...pools]
}

const LISTINGS = 25
const LEAST_IN_POOL = 300
const MOST_IN_POOL = 3000
const GROUND = ['raw_earphones']
/** Genuine reviews of books, films and music in languages other than English, from before language models (Prettenhofer and Stein 2010). */
const LANGUAGES = { de: 'German', fr: 'French', jp: 'Japanese' }

function figures(crowd: string, draw: (size: number) => Listing): CrowdFigures {
  const share = (size: number) => Array.from({ length: LISTINGS }, () => draw(size)).filter(isWronged).length / LISTINGS
  return { crowd, firstLook: share(13), alarm: (share(30) + share(100)) / 2 }
}

function isWronged(listing: Listing): boolean {
  const { authenticity } = assess(listing)
  return authenticity.kind === 'assessed' ? authenticity.signs !== 'few' : authenticity.evidence.some(({ strength }) => strength > 0)
}

/** Flybot's reviews hold real copies. */
function isHonestGround({ prod }: Row): boolean {
  return prod?.startsWith('Flybot') !== true
}

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
  for (const row of readPool(shared, 'raw_earphones').filter(isHonestGround)) add(`earphones, India: ${row.prod}`, row)
  for (const [code, name] of Object.entries(LANGUAGES))
    for (const row of readPool(shared, join('..', 'opinions', 'cls_multilingual', `${code}.jsonl`))) add(`${name} ${row.domain}`, row)
  return new Map([...pools].filter(([, rows]) => rows.length >= LEAST_IN_POOL).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
