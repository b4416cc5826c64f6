import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import type { Review } from '../../src/core/listing.ts'
import { readAtOnce, readPage } from '../../src/sites/read.ts'
import { NOW } from './invented/dates.ts'
import { inventedPage } from './invented/shops.ts'
import type { InventedPage } from './invented/shops.ts'

function read({ html, url }: InventedPage): readonly Review[] {
  const { document } = new JSDOM(html, { url }).window
  const reading = readAtOnce(readPage(document, new URL(url), NOW))
  return 'listing' in reading ? reading.listing.reviews : []
}

const PAGES = Array.from({ length: 60 }, (_, seed) => inventedPage(seed))

describe('On the page of a shop that never was, nothing is read that nobody wrote', () => {
  it.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const starts = new Set(page.reviews.map(({ text }) => text.slice(0, 20)))
    expect(read(page).filter(({ text }) => !starts.has(text.slice(0, 20)))).toEqual([])
  })
})
