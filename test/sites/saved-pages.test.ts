import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as v from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'

import { loadPage, readSavedPage } from '../../tools/saved-page.ts'

const SHARED = join(import.meta.dirname, '../../../shared')
const PAGES = join(SHARED, 'pages')
const SCORE = join(SHARED, 'tools/score-pages.mjs')
const isThere = existsSync(PAGES) && existsSync(SCORE)

const Index = v.array(v.object({ slug: v.string(), shop: v.string(), url: v.string(), reviews: v.number() }))
const Score = v.object({ extra: v.number(), f1: v.number(), fields: v.record(v.string(), v.object({ share: v.number() })) })

const work = mkdtempSync(join(tmpdir(), 'saved-pages-'))
afterAll(() => rmSync(work, { recursive: true }))

// Real saved pages are never copied into this repository; where they stand beside it, they are read as well.
describe.skipIf(!isThere)(`Real saved pages${isThere ? '' : ' (skipped: ../shared/pages is not there)'}`, () => {
  it('Amazon is read whole', { timeout: 180_000 }, () => {
    const { f1, extra, fields } = score('amazon')
    expect(f1).toBeGreaterThanOrEqual(0.99)
    expect(extra).toBe(0)
    expect(Object.entries(fields).filter(([, { share }]) => share < 0.98)).toEqual([])
  })
})

/** The pages of one shop, read and held against the truth that people wrote down. */
function score(shop: string): v.InferOutput<typeof Score> {
  const pages = v.parse(Index, JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8'))).filter((page) => page.shop === shop)
  const lines = pages.map(({ slug, url }) => {
    copyFileSync(join(PAGES, 'truth', `${slug}.json`), join(work, `${slug}.json`))
    const reading = readSavedPage(loadPage(join(PAGES, 'html', `${slug}.html`)), url, new Date())
    return JSON.stringify({ page: slug, listing: 'listing' in reading ? reading.listing : null })
  })
  expect(readdirSync(work)).toHaveLength(pages.length)
  const listings = join(work, 'listings.jsonl')
  writeFileSync(listings, lines.join('\n'))
  return v.parse(Score, JSON.parse(execFileSync(process.execPath, [SCORE, work, listings, '--json'], { encoding: 'utf8' })))
}
