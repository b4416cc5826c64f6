import { describe, expect, it } from 'vitest'
import { rate } from '../../../src/core/authenticity/rate.ts'
import { randomStream } from '../../../src/core/authenticity/random.ts'
import { STARS, type Histogram } from '../../../src/core/listing.ts'
import type { Standing } from '../../../src/core/report.ts'
import { listing, review } from './crowds.ts'

const USUAL: Histogram = { 5: 0.62, 4: 0.17, 3: 0.08, 2: 0.05, 1: 0.08 }

function mean(histogram: Histogram): number {
  return STARS.reduce((sum, star) => sum + star * histogram[star], 0)
}

/** Reviews with these stars, each with a weight. */
function rated(stars: readonly number[], weight: (i: number) => number = () => 1, histogram: Histogram | null = USUAL) {
  const of = listing(
    stars.map((rating, i) => review(`r${i}`, { rating })),
    { histogram, averageRating: 4.2, ratingCount: 5000 },
  )
  const standings: readonly Standing[] = stars.map((_, i) => ({ review: `r${i}`, weight: weight(i), signs: [], merits: [] }))
  return rate(of, standings)
}

const TWENTY = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1, 1]

describe('the trusted rating', () => {
  it('is the store’s own where no review is weighed down, whatever sample the store shows', () => {
    expect(rated(TWENTY).trusted?.value).toBeCloseTo(mean(USUAL), 9)
    expect(rated(TWENTY.map(() => 1)).trusted?.value).toBeCloseTo(mean(USUAL), 9)
  })

  it('gives each star level what its reviews are worth', () => {
    const { trusted, histogram } = rated(TWENTY, (i) => (i < 6 ? 0 : 1))
    expect(trusted?.value).toBeLessThan(mean(USUAL) - 0.2)
    expect(trusted?.effective).toBeCloseTo(14, 9)
    expect(histogram?.trusted[5]).toBeLessThan(0.5)
    expect(STARS.reduce((sum, star) => sum + (histogram?.trusted[star] ?? 0), 0)).toBeCloseTo(1, 9)
  })

  it('is not given below ten effective reviews, without a histogram, or of none at all', () => {
    expect(rated(TWENTY, (i) => (i < 11 ? 0 : 1)).trusted).toBeNull()
    expect(rated(TWENTY, undefined, null).trusted).toBeNull()
    expect(rated([])).toEqual({ shown: 4.2, trusted: null, read: null, histogram: null })
  })

  it('holds its value within its range, on the scale', () => {
    for (const stars of [TWENTY, TWENTY.map(() => 5), TWENTY.map(() => 1)]) {
      const { trusted, read } = rated(stars)
      for (const estimate of [trusted, read]) {
        expect(estimate?.low).toBeLessThanOrEqual(estimate?.value ?? 0)
        expect(estimate?.high).toBeGreaterThanOrEqual(estimate?.value ?? 6)
        expect([estimate?.low, estimate?.high].every((end) => end !== undefined && end >= 1 && end <= 5)).toBe(true)
      }
    }
  })
})

describe('the range of the mean of the reviews read', () => {
  it.each([8, 20, 60])('holds the true mean nineteen times of twenty (%i reviews)', (size) => {
    const random = randomStream(size)
    let held = 0
    for (let run = 0; run < 250; run++) {
      const { read } = rated(Array.from({ length: size }, () => drawn(random())))
      if (read !== null && read.low <= mean(USUAL) && mean(USUAL) <= read.high) held += 1
    }
    expect(held / 250).toBeGreaterThan(0.9)
    expect(held / 250).toBeLessThan(0.985)
  })
})

function drawn(share: number): number {
  let rest = share
  return STARS.find((star) => (rest -= USUAL[star]) < 0) ?? 1
}
