/**
 * Measures what judging costs, on reviews drawn word by word as languages are (Zipf), each run beside the cost of `JSON.parse` of the same reviews:
 *
 *   npm run bench-authenticity
 *
 * Fails where 100 reviews take over 15 ms, ten times as many take over ten times as long and the logarithm's share, or 10,000 hold over 50 MB.
 */
import { assess } from '../src/core/authenticity/assess.ts'
import { randomStream } from '../src/core/authenticity/random.ts'
import { rate } from '../src/core/authenticity/rate.ts'
import { completeReview } from '../src/core/complete-review.ts'
import type { Listing } from '../src/core/listing.ts'

const SIZES = [100, 1000, 10_000]
const MOST_MS = 15
const MOST_MB = 50
/** n log n from 1,000 to 10,000 is 13.3 times as much; the rest is left to the machine. */
const MOST_GROWTH = 20
const WORDS = 40
const VOCABULARY = 20_000
const START = Date.UTC(2023, 0, 1)
const DAY = 86_400_000

const took = SIZES.map((size) => {
  const listing = listingOf(size)
  const json = JSON.stringify(listing)
  const runs = size === SIZES[0] ? 40 : 5
  const [judging, parsing] = [best(() => judge(listing), runs), best(() => JSON.parse(json), runs)]
  console.log(`${size} reviews: ${judging.toFixed(1)} ms, ${(judging / parsing).toFixed(1)} times JSON.parse (${parsing.toFixed(2)} ms)`)
  return judging
})
const held = memory(listingOf(10_000))
console.log(`10,000 reviews hold ${held.toFixed(0)} MB at most`)
const growth = (took[2] ?? 0) / (took[1] ?? 1)
console.log(`from 1,000 to 10,000 reviews the time grows ${growth.toFixed(1)} times`)
if ((took[0] ?? 0) > MOST_MS || growth > MOST_GROWTH || held > MOST_MB) process.exitCode = 1

function judge(listing: Listing): unknown {
  const { authenticity, standings } = assess(listing)
  return [authenticity, rate(listing, standings)]
}

function best(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

/** What is alive at most after a run, beyond what was before: the heap and the typed arrays, garbage of the run included. */
function memory(listing: Listing): number {
  globalThis.gc?.()
  const before = used()
  judge(listing)
  return (used() - before) / 2 ** 20
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function listingOf(size: number): Listing {
  const random = randomStream(size)
  const word = () => `w${Math.floor(VOCABULARY ** random()).toString(36)}`
  const reviews = Array.from({ length: size }, (_, i) =>
    completeReview({
      id: `r${i}`,
      rating: 5 - Math.floor(5 * random() ** 2),
      text: Array.from({ length: Math.ceil(2 * WORDS * random()) }, word).join(' '),
      date: new Date(START + Math.floor(900 * random()) * DAY).toISOString().slice(0, 10),
      verified: random() < 0.9,
      country: random() < 0.7 ? 'US' : 'CA',
    }),
  )
  const histogram = { 5: 0.6, 4: 0.2, 3: 0.1, 2: 0.05, 1: 0.05 }
  const product = {
    site: 'shop.example',
    id: 'p',
    title: 'Kettle',
    brand: null,
    gtin: null,
    image: null,
    averageRating: 4.3,
    ratingCount: 20 * size,
    histogram,
  }
  return { product, reviews }
}
