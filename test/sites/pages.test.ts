import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Reading } from '../../src/core/reading.ts'
import { readMarkup } from '../../src/sites/read-markup.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import type { Site } from '../../src/sites/site.ts'
import { SITES, knownSite, productIdOf } from '../../src/sites/sites.ts'
import type { Source } from '../../src/sites/source.ts'
import { WIDGETS } from '../../src/sites/widgets/widgets.ts'
import { readSavedPage, withPage } from '../../tools/saved-page.ts'
import { PAGES, TIME_OF_READING } from '../../tools/test-pages.ts'

const foldersOf = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
const cases = foldersOf(PAGES).flatMap((site) => foldersOf(join(PAGES, site)).map((name) => `${site}/${name}`))

function read(page: string): Reading {
  return readSavedPage(readFileSync(join(PAGES, page, 'page.html'), 'utf8'), undefined, TIME_OF_READING)
}

describe('A page of our own is read as a person would read it', () => {
  it.each(cases)('%s', (page) => {
    expect(read(page)).toEqual(JSON.parse(readFileSync(join(PAGES, page, 'listing.json'), 'utf8')))
  })
})

describe('A shop whose file selects nothing is no help: on its test pages', () => {
  it.each(SITES.map((site) => [site.name, site] as const))('%s', (name, site) => {
    const finds = cases.filter((page) => page.startsWith(`${name}/`)).map((page) => findOn(page, site))
    expect(finds.some(({ isProductPage }) => isProductPage)).toBe(true)
    expect(ownFields(site).filter((field) => !finds.some((found) => says(found.parts, field)))).toEqual([])
    expect(site.reviews.filter(({ cards }) => !SHARED.has(cards) && !finds.some((found) => found.hasCard(cards)))).toEqual([])
    expect((site.sources ?? []).filter((_, place) => !finds.some((found) => found.sourcesThatSay.includes(place)))).toEqual([])
    expect(site.reviews.length > 0 && finds.every(({ reviews }) => reviews === 0)).toBe(false)
  })
})

/** What widgets draw in any shop is tested by the widgets' own pages. */
const SHARED = new Set(WIDGETS.map(({ cards }) => cards))
const UNREAD = new Set(['cards', 'outside', 'skip', 'lines', 'scale', 'marksAllVerified'])

function ownFields(site: Site): readonly string[] {
  const own = [site.product, ...site.reviews.filter(({ cards }) => !SHARED.has(cards))]
  const named = own.flatMap((places) => Object.entries(places).filter(([, places]) => !Array.isArray(places) || places.length > 0))
  return [...new Set(named.map(([field]) => field))].filter((field) => !UNREAD.has(field))
}

interface Find {
  readonly isProductPage: boolean
  readonly parts: readonly object[]
  readonly reviews: number
  readonly hasCard: (selector: string) => boolean
  readonly sourcesThatSay: readonly number[]
}

/** What the file alone finds, without structured data and without what cards have in common anywhere. */
function findOn(page: string, site: Site): Find {
  const html = readFileSync(join(PAGES, page, 'page.html'), 'utf8')
  return withPage(html, undefined, (document, url) => {
    const context = { now: TIME_OF_READING, locale: document.documentElement.lang || null }
    const { product, found } = readAtOnce(readMarkup(document, site, context))
    const cards = new Set(site.reviews.map((layout) => layout.cards).filter((selector) => document.querySelector(selector) !== null))
    const sources = (site.sources ?? []).map((source) => source(document, url, context))
    return {
      isProductPage: knownSite(url) === site && productIdOf(site, url) !== null,
      parts: [product, ...sources.map((source) => source.product), ...found.map(({ review }) => review)],
      reviews: found.length,
      hasCard: (selector) => cards.has(selector),
      sourcesThatSay: sources.flatMap((source, place) => (isSilent(source) ? [] : [place])),
    }
  })
}

function isSilent({ product, reviews }: Source): boolean {
  return reviews.length === 0 && Object.values(product).every((value) => !value)
}

function says(parts: readonly object[], field: string): boolean {
  return parts.some((part) => Boolean(new Map(Object.entries(part)).get(field)))
}
