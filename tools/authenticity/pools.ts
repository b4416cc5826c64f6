import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { randomStream } from '../../src/core/authenticity/random.ts'
import { completeReview } from '../../src/core/complete-review.ts'
import type { Listing } from '../../src/core/listing.ts'

const Row = v.object({
  text: v.string(),
  title: v.nullish(v.string()),
  rating: v.nullish(v.number()),
  lang: v.nullish(v.string()),
  prod: v.nullish(v.string()),
  cat: v.nullish(v.string()),
  domain: v.nullish(v.string()),
  y: v.nullish(v.number()),
})

/** A review of a public collection. */
export type Row = v.InferOutput<typeof Row>

/** The reviews of one collection (a folder of the data, or a file), each text once. */
export function readPool(shared: string, name: string): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const line of readFileSync(join(shared, 'authenticity', name.endsWith('.jsonl') ? name : join(name, 'dev.jsonl')), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const row = v.parse(Row, JSON.parse(line))
    const text = row.text.replaceAll(/\s+/gu, ' ').trim()
    if (text.length > SHORTEST && !rows.has(text.toLowerCase())) rows.set(text.toLowerCase(), { ...row, text })
  }
  return [...rows.values()]
}

/** A listing of so many reviews drawn from a pool, with stars where the collection has none, over a year and a half. */
export function drawListing(title: string, pool: readonly Row[], size: number, random: () => number): Listing {
  const rest = [...pool]
  const rows = Array.from({ length: Math.min(size, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)).flat()
  return listingOf(title, rows, random)
}

/** A listing of these reviews. */
export function listingOf(title: string, rows: readonly Row[], random: () => number): Listing {
  const reviews = rows.map((row, i) =>
    completeReview({
      id: `r${i}`,
      rating:
        row.rating === null || row.rating === undefined
          ? (STARS[Math.floor(random() * STARS.length)] ?? 5)
          : Math.min(5, Math.max(1, Math.round(row.rating))),
      title: row.title ?? '',
      text: row.text,
      date: new Date(START + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10),
      language: row.lang ?? null,
    }),
  )
  const product = {
    site: 'shop.example',
    id: 'p',
    title,
    brand: null,
    gtin: null,
    image: null,
    averageRating: null,
    ratingCount: null,
    histogram: null,
  }
  return { product, reviews }
}

/** A stream of chance for a measurement, the same at every run. */
export const chance = randomStream

const SHORTEST = 20
const STARS = [5, 5, 5, 5, 5, 5, 4, 4, 3, 1]
const START = Date.UTC(2023, 0, 1)
const DAY = 86_400_000
const DAYS = 500
