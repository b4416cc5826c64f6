import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import type { Listing, Review } from '../../src/core/listing.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read-page.ts'
import { NOW } from './invented/dates.ts'
import { RATED, inventedPage, pageWithoutReviews } from './invented/shops.ts'
import type { InventedPage } from './invented/shops.ts'

function read(page: InventedPage): readonly Review[] {
  return listingOf(page)?.reviews ?? []
}

function listingOf({ html, url }: InventedPage): Listing | null {
  const { document } = new JSDOM(html, { url }).window
  const reading = readAtOnce(readPage(document, new URL(url), NOW))
  return 'listing' in reading ? reading.listing : null
}

const named = (pages: readonly InventedPage[]) => pages.map((page) => [page.name, page] as const)

describe('On the page of a shop that never was, each review is read whole', () => {
  it.each(named(Array.from({ length: 54 }, (_, seed) => inventedPage(seed))))('%s', (_, page) => {
    const told = read(page)
    expect(told.map(({ rating, text, date }) => ({ rating, text, date }))).toEqual(
      page.reviews.map(({ rating, text, date }) => ({ rating, text, date })),
    )
    // A title that could be a person's name is left out.
    expect(told.filter(({ title }, place) => title !== '' && title !== page.reviews[place]?.title)).toEqual([])
  })
})

describe('Where nobody wrote a review, none is read', () => {
  it.each(named(Array.from({ length: 45 }, (_, seed) => pageWithoutReviews(seed))))('%s', (_, page) => {
    expect(read(page)).toEqual([])
  })
})

const SUMMARIES = named(Array.from({ length: 36 }, (_, seed) => inventedPage(seed + 200)))

function ratingOn(page: InventedPage) {
  const { averageRating = null, ratingCount = null } = listingOf(page)?.product ?? {}
  return { averageRating, ratingCount }
}

describe('What stands under the heading is the rating', () => {
  // A second summary whose drawn stars tell another average leaves a doubt.
  it.each(SUMMARIES.filter(([name, { isRated }]) => isRated && !name.includes('summary')))('%s', (_, page) => {
    expect(ratingOn(page)).toEqual(RATED)
  })
})

describe('Nothing else is taken for the rating', () => {
  it.each(SUMMARIES)('%s', (_, page) => {
    const { averageRating, ratingCount } = ratingOn(page)
    expect([RATED.averageRating, null]).toContain(averageRating)
    expect([RATED.ratingCount, null]).toContain(ratingCount)
  })
})
