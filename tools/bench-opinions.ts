/**
 * Times the opinion mining beside other libraries on the same 100 reviews, and how its cost grows from 10 to 10,000 reviews:
 *   npm run bench-opinions -- [../shared/opinions]
 * Times of one run are compared with each other; what they are on another machine they do not tell.
 */
import compromise from 'compromise'
import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

import type { Listing } from '../src/core/listing.ts'
import { mineOpinions } from '../src/core/opinions/mine-opinions.ts'
import { measureMining } from './bench/mining.ts'
import { shippedModels } from './models.ts'
import { listingOf, reviewOf } from './opinion-figures/judged-listings.ts'
import { jsonLines } from './training/examples.ts'

const [opinions = '../shared/opinions'] = process.argv.slice(2)
const COMPARED = 100
const SIZES = [10, 100, 1000, 10_000] as const
// So many reviews are gone through at every size, so that each is timed equally long.
const REVIEWS_TIMED = 20_000
const ROUNDS = 7

const texts = jsonLines(opinions, 'multi_product_en/earphones.jsonl', ({ text }: { text: string }) => (text === '' ? [] : [text]))
const few = texts.slice(0, COMPARED)
const beforeLoading = performance.now()
const models = shippedModels()
const loaded = performance.now() - beforeLoading
const listing = listingFrom(few)
const wink = winkNlp(model, ['sbd', 'negation', 'sentiment', 'pos'])

const CONTENDERS: readonly (readonly [name: string, run: () => void])[] = [
  ['this extension, all of the opinions', () => mineOpinions(listing, [], models)],
  ['vader-sentiment, a score a review', () => few.forEach((text) => SentimentIntensityAnalyzer.polarity_scores(text))],
  // Reading a text tags its words already; only their number is asked.
  ['wink-nlp with its model, tags', () => few.forEach((text) => wink.readDoc(text).tokens().length())],
  ['compromise, tags', () => few.forEach((text) => compromise(text).json())],
]

const cold = CONTENDERS.map(([, run]) => timed(run))
const warm = CONTENDERS.map(() => Infinity)
for (let round = 0; round < ROUNDS; round += 1)
  for (const [at, [, run]] of CONTENDERS.entries()) warm[at] = Math.min(warm[at] ?? Infinity, timed(run))
console.log(`${COMPARED} reviews, ms: the first time, the best of ${ROUNDS} (reading our models from disk: ${loaded.toFixed(0)})`)
for (const [at, [name]] of CONTENDERS.entries())
  console.log(`  ${name.padEnd(36)} ${(cold[at] ?? 0).toFixed(0).padStart(6)} ${(warm[at] ?? 0).toFixed(1).padStart(8)}`)

console.log('reviews, µs a review')
const costs = SIZES.map((size) => costOf(size))
for (const [at, size] of SIZES.entries()) console.log(`  ${String(size).padStart(6)} ${((costs[at] ?? 0) * 1000).toFixed(0).padStart(6)}`)
console.log(`  a review of 10,000 costs ${((costs[3] ?? 0) / (costs[0] ?? 1)).toFixed(2)} times one of 10`)

// Last, since a browser of its own takes what the machine has.
await measureMining(listing)

/** Milliseconds a review, best of the rounds; every size goes through the same reviews. */
function costOf(size: number): number {
  const all = Array.from({ length: Math.max(size, REVIEWS_TIMED / 2) }, (_, at) => texts[at % texts.length] ?? '')
  const listings = Array.from({ length: Math.floor(all.length / size) }, (_, at) => listingFrom(all.slice(at * size, (at + 1) * size)))
  const once = () => timed(() => listings.forEach((one) => mineOpinions(one, [], models)))
  return Math.min(once(), once(), once()) / (listings.length * size)
}

function listingFrom(some: readonly string[]): Listing {
  return listingOf(
    'wireless earphones',
    some.map((text, at) => reviewOf(String(at), text, null)),
  )
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
