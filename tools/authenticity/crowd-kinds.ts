import type { Listing, Review } from '../../src/core/listing.ts'
import type { Row } from './pools.ts'

/** A crowd made of genuine reviews: which of them, and what becomes of each. */
export interface CrowdKind {
  readonly crowd: string
  readonly isOne: (row: Row) => boolean
  readonly change: (review: Review, i: number, random: () => number) => Partial<Review>
}

/** The kinds of honest crowds that are easily wronged. */
export const CROWD_KINDS: readonly CrowdKind[] = [
  kind(
    'terse',
    () => ({}),
    ({ text }) => text.length < 60,
  ),
  kind(
    'long',
    () => ({}),
    ({ text }) => text.length > 400,
  ),
  kind('second language', ({ text }) => ({ text: broken(text) })),
  kind('beloved', (_, _i, random) => ({ rating: random() < 0.96 ? 5 : 4 }), isPraise),
  kind('hated', (_, _i, random) => ({ rating: random() < 0.8 ? 1 : 3 }), isBlame),
  kind('old, over ten years', (_, _i, random) => ({ date: day(3650 * random()) })),
  kind('new, within a month', (_, _i, random) => ({ date: day(30 * random()) })),
  kind('on sale, a third of the orders in nine days', (_, i, random) => (i % 3 === 0 ? { date: day(200 + 9 * random()) } : {})),
  kind('half from Vine', (_, i) => ({ incentive: i % 2 === 0 ? 'vine' : null })),
  kind('in a shop with badges, every tenth without', (_, i) => ({ verified: i % 10 !== 0 })),
  kind('books with a motto, quoted by a third', ({ text }, i) => (i % 3 === 0 ? { text: `${text} ${MOTTO}` } : {})),
  kind('songs with a verse, quoted by a fifth without marks', ({ text }, i) => (i % 5 === 0 ? { text: `${text} ${VERSE}` } : {})),
  kind('gift cards', (_, _i, random) => ({ text: one(GIFTS, random) })),
  kind('family packs with one sentence each', (_, _i, random) => ({ text: one(FAMILIES, random) })),
]

/** What the change of a kind makes of a listing. */
export function changed(listing: Listing, { change }: CrowdKind, random: () => number): Listing {
  return { ...listing, reviews: listing.reviews.map((review, i) => ({ ...review, ...change(review, i, random) })) }
}

function kind(crowd: string, change: CrowdKind['change'], isOne: CrowdKind['isOne'] = () => true): CrowdKind {
  return { crowd, isOne, change }
}

const MOTTO = '“He who hums softly carries the evening home, and whoever listens is never alone.”'
const VERSE = 'oh carry me softly over the river tonight, the lanterns are humming'
const GIFTS =
  "Great gift for any occasion|Perfect gift, arrived in minutes|My nephew loved it|Easy to use and easy to send|Always a good present|Bought it for my sister's birthday and she loved it|Good idea when you do not know what to buy|Fast and easy, will buy again|Gift card worked without any problem|Best gift ever for teenagers".split(
    '|',
  )
const FAMILIES =
  'The whole family loves them|Great value for a big family|We go through a box a week|My kids ask for it every day|Good price for so many|Tastes as it always has|Arrived well packed and fresh|Cheaper than in the shop around the corner|Will order again when they are gone|My husband takes one to work every day'.split(
    '|',
  )
const START = Date.UTC(2014, 0, 1)
const DAY = 86_400_000

function day(days: number): string {
  return new Date(START + Math.floor(days) * DAY).toISOString().slice(0, 10)
}

function one(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? ''
}

/** Articles lost and simple grammar, as in the made listings. */
function broken(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\b(?:the|a|an|is|are|was)\b ?/gu, '')
    .replaceAll("n't", ' not')
}

function isPraise({ rating }: Row): boolean {
  return (rating ?? 0) >= 5
}

function isBlame({ rating }: Row): boolean {
  return (rating ?? 5) <= 2
}
