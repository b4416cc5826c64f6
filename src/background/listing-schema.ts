import * as v from 'valibot'

import type { Histogram, Listing, Star } from '../core/listing.ts'
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

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
const nullableName = v.nullable(name)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const rating = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5)))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const histogram: v.GenericSchema<unknown, Histogram> = v.object({ 5: share, 4: share, 3: share, 2: share, 1: share } satisfies Record<
  (typeof STARS)[number],
  unknown
>)

const product = v.object({
  site: name,
  id: name,
  title: name,
  brand: nullableName,
  gtin: nullableName,
  image: v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
  averageRating: rating,
  ratingCount: v.nullable(count),
  histogram: v.nullable(histogram),
})

const review = v.object({
  id: name,
  rating,
  title: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  verified: v.nullable(v.boolean()),
  incentive: v.nullable(v.picklist(['vine', 'free', 'other'])),
  helpfulVotes: v.nullable(count),
  images: count,
  videos: count,
  variant: nullableName,
  country: nullableName,
  language: nullableName,
})

const listing = v.object({ product, reviews: v.pipe(v.array(review), v.maxLength(MOST_REVIEWS)) })
const ListingSchema: v.GenericSchema<unknown, Listing> = listing

const ReadingSchema: v.GenericSchema<unknown, Reading> = v.variant('kind', [
  v.object({ kind: v.literal('no-product') }),
  v.object({ kind: v.literal('unreadable') }),
  v.object({ kind: v.literal('waiting'), listing }),
  v.object({ kind: v.literal('listing'), listing }),
])
