import { array, assert, boolean, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/authenticity/assess.ts'
import { rate } from '../../../src/core/authenticity/rate.ts'
import type { Listing, Review } from '../../../src/core/listing.ts'
import { crowd, day, drawer, listing, review } from './crowds.ts'

/** Crowds with and without something planted: copies, a burst of five stars, disclosures. */
function someListing(seed: number, copies: number, burst: number, told: number): Listing {
  const { text, below } = drawer(seed + 1000)
  const template = text(30)
  return listing([
    ...crowd(25 + (seed % 20), seed),
    ...Array.from({ length: copies }, (_, i) => review(`c${i}`, { text: `${text(3)} ${template} ${text(3)}`, date: day(below(500)) })),
    ...Array.from({ length: burst }, (_, i) => review(`b${i}`, { text: text(20), date: day(300 + below(10)) })),
    ...Array.from({ length: told }, (_, i) => review(`d${i}`, { text: `${text(9)} I got it for free to test it.`, date: day(below(500)) })),
  ])
}

const listings = [
  integer({ min: 0, max: 1e6 }),
  integer({ min: 0, max: 6 }),
  integer({ min: 0, max: 12 }),
  integer({ min: 0, max: 9 }),
] as const

/** Thirty reviews within two weeks. */
function launch(seed: number): readonly Review[] {
  return crowd(30, seed, (_, { below }) => ({ date: day(below(14)), rating: below(10) < 8 ? 5 : 4 }))
}

function suspicionOf(of: Listing): number {
  const { authenticity } = assess(of)
  return authenticity.kind === 'assessed' ? authenticity.suspicion : Number.NaN
}

// The same runs everywhere: what fails fails for all.
const RUNS = { numRuns: 60, seed: 4 }

describe('the judgement', { timeout: 60_000 }, () => {
  it('does not depend on the order of the reviews', () => {
    assert(
      property(...listings, integer(), (seed, copies, burst, told, by) => {
        const of = someListing(seed, copies, burst, told)
        const { random } = drawer(by)
        const turned = {
          ...of,
          reviews: of.reviews
            .map((one) => ({ one, at: random() }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one),
        }
        expect(assess(turned).authenticity).toEqual(assess(of).authenticity)
        expect(rate(turned, assess(turned).standings).trusted).toEqual(rate(of, assess(of).standings).trusted)
      }),
      RUNS,
    )
  })

  it('is never milder for one copy more', () => {
    assert(
      property(
        ...listings,
        integer({ min: 0, max: 24 }),
        integer({ min: 0, max: 500 }),
        boolean(),
        (seed, copies, burst, told, which, when, same) => {
          const of = someListing(seed, copies, burst, told)
          const copied = of.reviews[which]
          if (copied === undefined) return
          const copy: Review = { ...copied, id: 'copy', title: 'Another title', date: same ? copied.date : day(when) }
          expect(suspicionOf({ ...of, reviews: [...of.reviews, copy] })).toBeGreaterThanOrEqual(suspicionOf(of) - 1e-6)
        },
      ),
      RUNS,
    )
  })

  it.each<[string, Partial<Review>]>([
    ['dates', { date: null }],
    ['stars', { rating: null }],
    ['purchase marks', { verified: null }],
    ['variants, countries and languages', { variant: null, country: null, language: null }],
    ['marks of a reward', { incentive: null }],
    ['votes, photos and videos', { helpfulVotes: null, images: 0, videos: 0 }],
  ])('is never harder where the shop tells no %s', (_, unknown) => {
    assert(
      property(...listings, (seed, copies, burst, told) => {
        const of = someListing(seed, copies, burst, told)
        const less = { ...of, reviews: of.reviews.map((one) => ({ ...one, ...unknown })) }
        expect(suspicionOf(less)).toBeLessThanOrEqual(suspicionOf(of) + 1e-9)
      }),
      { ...RUNS, numRuns: 25 },
    )
  })

  it('takes an honest review more for no more than its share', () => {
    const rises: number[] = []
    let shares = 0
    assert(
      property(...listings, (seed, copies, burst, told) => {
        const of = someListing(seed, copies, burst, told)
        const more = { ...of, reviews: [...of.reviews, ...crowd(1, seed + 7).map((one) => ({ ...one, id: 'more' }))] }
        rises.push(suspicionOf(more) - suspicionOf(of))
        shares += 1 / more.reviews.length
      }),
      { ...RUNS, numRuns: 300 },
    )
    expect(rises.reduce((sum, rise) => sum + rise, 0)).toBeLessThan(shares)
    // Five stars on the very days of a burst cannot be told from the burst.
    expect(Math.max(...rises)).toBeLessThan(0.2)
  })

  it('makes no campaign of a launch for one straggler', () => {
    for (const seed of Array.from({ length: 20 }, (_, i) => i)) {
      const later = crowd(1, seed + 7).map((one) => ({ ...one, id: 'later', date: day(300) }))
      expect(suspicionOf(listing([...launch(seed), ...later]))).toBeLessThan(suspicionOf(listing(launch(seed))) + 1 / 31)
    }
  })

  it('points into the texts themselves', () => {
    assert(
      property(...listings, (seed, copies, burst, told) => {
        const of = someListing(seed, copies, burst, told)
        const texts = new Map(of.reviews.map(({ id, text }) => [id, text]))
        for (const { passages } of assess(of).authenticity.evidence)
          for (const passage of passages)
            expect(texts.get(passage.review)?.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text)
      }),
      RUNS,
    )
  })

  it('stands whatever is written', () => {
    const texts = array(
      string({
        unit: constantFrom('a', 'free ', 'review ', 'received ', '"', '“', '\u0301', '好', 'ก', '👍', '.', '#', '\u202e', 'İ', ' '),
      }),
      { maxLength: 25 },
    )
    assert(
      property(texts, (written) => {
        const of = listing(written.map((text, i) => review(`r${i}`, { text, date: i % 2 === 0 ? day(i) : 'no date', rating: i % 6 })))
        const { standings, authenticity } = assess(of)
        expect(standings.map((standing) => standing.review)).toEqual(of.reviews.map(({ id }) => id))
        expect(Number.isNaN(rate(of, standings).trusted?.value ?? 0)).toBe(false)
        expect(authenticity.evidence.every(({ strength }) => Number.isFinite(strength))).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('a million characters', () => {
  it.each<[string, (size: number) => readonly Review[]]>([
    ['one letter', (size) => [review('r', { text: 'a'.repeat(size) })]],
    ['marks upon marks', (size) => [review('r', { text: `a${'\u0301\u0323'.repeat(size / 2)}` })]],
    ['opening quotation marks', (size) => [review('r', { text: '“'.repeat(size) })]],
    ['half a disclosure', (size) => [review('r', { text: 'received free '.repeat(size / 14) })]],
    ['no spaces', (size) => [review('r', { text: '很好用'.repeat(size / 3) })]],
    [
      'one text of many',
      (size) =>
        Array.from({ length: size / 100 }, (_, i) =>
          review(`r${i}`, { text: 'it hums softly in the evening '.repeat(3), date: day(i % 500) }),
        ),
    ],
    ['many words, all new', (size) => [review('r', { text: Array.from({ length: size / 8 }, (_, i) => `w${i}`).join(' ') })]],
    ['the whole of a crowd', (size) => crowd(Math.floor(size / 200), 1)],
  ])(
    'of %s are judged in a moment, which takes hours where time grows with the square',
    (_, make) => {
      expect(assess(listing(make(1_000_000))).authenticity.evidence.every(({ strength }) => Number.isFinite(strength))).toBe(true)
    },
    60_000,
  )
})
