import * as v from 'valibot'

import type { Histogram, Listing } from '../core/listing.ts'
import type { Reading } from '../core/reading.ts'

/** More reviews than any page shows; what lies beyond is not read. */
const MOST_REVIEWS = 10_000
/** Longest texts kept, in UTF-16 code units; the reader of pages clips at the same length. */
const LONGEST_TEXT = 32_768
const LONGEST_NAME = 1000

/** What a content script sent as a listing; throws a ValiError on anything else. */
export function parseListing(value: unknown): Listing {
  return v.parse(ListingSchema, value)
}

/** What a content script sent as a reading; throws a ValiError on anything else. */
export function parseReading(value: unknown): Reading {
  return v.parse(ReadingSchema, value)
}

/** What is too long is clipped, and a number that makes no sense is no number: one bad field never loses the rest. */
const clipped = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  )
const orNull = <Output>(schema: v.GenericSchema<unknown, Output>) => v.fallback(v.nullable(schema), null)
const name = clipped(LONGEST_NAME)
const nullableName = orNull(name)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const rating = orNull(v.pipe(v.number(), v.minValue(1), v.maxValue(5)))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const histogram: v.GenericSchema<unknown, Histogram> = v.object({ 5: share, 4: share, 3: share, 2: share, 1: share })

const product = v.object({
  site: name,
  id: name,
  title: name,
  brand: nullableName,
  gtin: nullableName,
  image: orNull(v.pipe(v.string(), v.startsWith('https://'))),
  averageRating: rating,
  ratingCount: orNull(count),
  histogram: orNull(histogram),
})

const review = v.object({
  id: name,
  rating,
  title: clipped(LONGEST_TEXT),
  text: clipped(LONGEST_TEXT),
  date: orNull(v.pipe(v.string(), v.isoDate())),
  verified: orNull(v.boolean()),
  incentive: orNull(v.picklist(['vine', 'free', 'other'])),
  helpfulVotes: orNull(count),
  images: v.fallback(count, 0),
  videos: v.fallback(count, 0),
  variant: nullableName,
  country: nullableName,
  language: nullableName,
})

const listing = v.object({
  product,
  reviews: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, MOST_REVIEWS)),
    v.array(review),
  ),
})
const ListingSchema: v.GenericSchema<unknown, Listing> = listing

const ReadingSchema: v.GenericSchema<unknown, Reading> = v.variant('kind', [
  v.object({ kind: v.literal('no-product') }),
  v.object({ kind: v.literal('unreadable') }),
  v.object({ kind: v.literal('waiting'), listing }),
  v.object({ kind: v.literal('listing'), listing }),
])
