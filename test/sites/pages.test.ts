import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Reading } from '../../src/core/reading.ts'
import type { Site } from '../../src/sites/site.ts'
import { SITES } from '../../src/sites/sites.ts'
import { readSavedPage } from '../../tools/saved-page.ts'
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

describe('Every place that a shop names is found on one of its test pages', () => {
  it.each(SITES.map((site) => [site.name, site] as const))('%s', (name, site) => {
    const readings = cases.filter((page) => page.startsWith(`${name}/`)).map(read)
    expect(fieldsOf(site).filter((field) => !readings.some((reading) => says(reading, field)))).toEqual([])
  })
})

function fieldsOf(site: Site): readonly string[] {
  const unread = new Set(['cards', 'outside', 'skip', 'lines', 'scale', 'marksAllVerified'])
  const fields = [site.product, ...site.reviews].flatMap((places) => Object.keys(places))
  return [...new Set(fields)].filter((field) => !unread.has(field))
}

function says(reading: Reading, field: string): boolean {
  if (!('listing' in reading)) return false
  const { product, reviews } = reading.listing
  const value = (part: object) => new Map(Object.entries(part)).get(field)
  return [product, ...reviews].some((part) => Boolean(value(part)))
}
