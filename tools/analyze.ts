/**
 * Runs the extension's own reading and judging on saved pages or listings, one JSON line each.
 *
 *   npm run --silent analyze -- FILE… [--url URL]      .html: a page; .jsonl: a listing a line
 *   npm run --silent analyze -- --pages INDEX.json     `slug` and `url` of many pages; their files are html/<slug>.html beside it
 *   npm run --silent analyze -- --sentences FILE.jsonl lines of {"id", "text"}; prints {"id", "score"}, the polarity (0 = none)
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import * as v from 'valibot'

import { parseListing } from '../src/background/listing-schema.ts'
import { analyze } from '../src/core/analyze.ts'
import type { Listing } from '../src/core/listing.ts'
import { sentencePolarities } from '../src/core/opinions/sentence-polarity.ts'
import { shippedModels } from './models.ts'
import { loadPage, readSavedPage } from './saved-page.ts'

const Index = v.array(v.object({ slug: v.string(), url: v.string() }))
const Sentence = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

const models = shippedModels()
const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, pages: { type: 'string' }, sentences: { type: 'string' } },
  allowPositionals: true,
})

if (values.pages !== undefined) attempt(values.pages, () => printPages(values.pages ?? ''))
if (values.sentences !== undefined) attempt(values.sentences, () => printPolarities(values.sentences ?? ''))
for (const file of positionals)
  attempt(file, () => (file.endsWith('.jsonl') ? printListings(file) : printPage(file, basename(file, '.html'), values.url)))

/** A file that cannot be read is named; the others are printed all the same. */
function attempt(file: string, print: () => void): void {
  try {
    print()
  } catch (problem) {
    console.error(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`)
    process.exitCode = 1
  }
}

function printPages(index: string): void {
  for (const { slug, url } of v.parse(Index, JSON.parse(readFileSync(index, 'utf8')))) {
    const file = join(dirname(index), 'html', `${slug}.html`)
    attempt(file, () => printPage(file, slug, url))
  }
}

function printPage(file: string, page: string, url: string | undefined): void {
  const reading = readSavedPage(loadPage(file), url, new Date())
  print(page, reading.kind === 'listing' || reading.kind === 'waiting' ? reading.listing : null)
}

function printListings(file: string): void {
  for (const line of linesOf(file)) {
    const listing = parseListing(JSON.parse(line))
    print(listing.product.id, listing)
  }
}

function print(page: string, listing: Listing | null): void {
  process.stdout.write(`${JSON.stringify({ page, listing, report: listing === null ? null : analyze(listing, models) })}\n`)
}

function printPolarities(file: string): void {
  const sentences = linesOf(file).map((line) => v.parse(Sentence, JSON.parse(line)))
  const scores = sentencePolarities(
    sentences.map(({ text }) => text),
    models,
  )
  for (const [at, { id }] of sentences.entries()) process.stdout.write(`${JSON.stringify({ id, score: scores[at] ?? 0 })}\n`)
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
