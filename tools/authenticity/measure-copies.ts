import { assess } from '../../src/core/authenticity/assess.ts'
import type { Listing } from '../../src/core/listing.ts'
import { chance, drawListing, listingOf, readPool, type Row } from './pools.ts'

/** Of copies planted among a hundred genuine reviews, the share found, by how they were changed. */
export interface CopyFigures {
  readonly exact: number
  readonly tenth: number
  readonly fifth: number
  readonly shuffled: number
  /** Listings of genuine reviews in which a copy was found, and how many were looked at. */
  readonly genuine: number
  readonly listings: number
}

/** Plants one copy of a review of ten words or more among a hundred of one product; genuine collections hold real copies, so each pool is first cleared of its own. */
export function measureCopies(shared: string): CopyFigures {
  const random = chance(11)
  const pools = productPools(shared)
  const words = pools.flatMap(([, pool]) => pool.slice(0, 50).flatMap(({ text }) => text.split(' ')))
  const change = (share: number) => (text: string) =>
    text
      .split(' ')
      .map((word) => (random() < share ? (words[Math.floor(random() * words.length)] ?? word) : word))
      .join(' ')
  const recall = (changed: (text: string) => string) => {
    let [found, planted] = [0, 0]
    for (const [title, pool] of pools) {
      for (let i = 0; i < PLANTED; i++) {
        const others = drawListing(title, pool, SIZE - 1, random)
        const template = others.reviews.find(({ text }) => text.split(' ').length >= LEAST_WORDS)
        if (template === undefined) continue
        planted += 1
        const [copy] = listingOf(title, [{ text: changed(template.text), rating: template.rating, title: 'Another' }], random).reviews
        if (copy !== undefined && copied({ ...others, reviews: [...others.reviews, { ...copy, id: 'copy' }] }).has('copy')) found += 1
      }
    }
    return found / planted
  }
  const shuffle = (text: string) =>
    text
      .split(/(?<=[.!?])\s+/u)
      .map((sentence) => ({ sentence, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ sentence }) => sentence)
      .join(' ')
  const clean = Array.from({ length: CLEAN }, (_, i) => pools[i % pools.length]).map((pool) =>
    pool === undefined ? 0 : copied(drawListing(pool[0], pool[1], SIZE, random)).size,
  )
  return {
    exact: recall((text) => text),
    tenth: recall(change(0.1)),
    fifth: recall(change(0.2)),
    shuffled: recall(shuffle),
    genuine: clean.filter((size) => size > 0).length,
    listings: CLEAN,
  }
}

const SIZE = 100
const PLANTED = 40
const CLEAN = 1000
const LEAST_WORDS = 10
const LEAST_IN_POOL = 150

function copied(listing: Listing): ReadonlySet<string> {
  return new Set(
    assess(listing)
      .authenticity.evidence.filter(({ signal }) => signal === 'near-copies')
      .flatMap(({ reviews }) => reviews),
  )
}

function productPools(shared: string): readonly (readonly [string, readonly Row[]])[] {
  const products = new Map<string, Row[]>()
  for (const row of readPool(shared, 'raw_earphones')) products.set(row.prod ?? '', [...(products.get(row.prod ?? '') ?? []), row])
  for (const name of ['raw_beauty5', 'raw_fashion5']) products.set(name, [...readPool(shared, name)])
  return [...products]
    .filter(([, rows]) => rows.length >= LEAST_IN_POOL)
    .map(([title, rows]) => [title, withoutCopies(title, rows)] as const)
}

function withoutCopies(title: string, rows: readonly Row[]): readonly Row[] {
  const own = copied(listingOf(title, rows, chance(1)))
  return rows.filter((_, i) => !own.has(`r${i}`))
}
