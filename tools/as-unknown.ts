/**
 * Reads saved pages as those of a shop that nobody named: what it makes of them is what a shop we never saw can hope for.
 *
 *   npx tsx tools/as-unknown.ts INDEX.json [--without-widgets]
 *
 * Prints one JSON line each, `{"page", "listing"}`, for `slug` and `url` of the index (`html/<slug>.html` beside it).
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import * as v from 'valibot'

import type { Listing } from '../src/core/listing.ts'
import { anyCards } from '../src/sites/cards/any-cards.ts'
import { readAnyShop } from '../src/sites/any-shop.ts'
import { mergeListing } from '../src/sites/merge-listing.ts'
import { readAtOnce } from '../src/sites/read.ts'
import { WIDGETS } from '../src/sites/widgets/widgets.ts'
import { loadPage, withPage } from './saved-page.ts'

const Index = v.array(v.object({ slug: v.string(), url: v.string() }))

const { values, positionals } = parseArgs({
  options: { 'without-widgets': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const widgets = values['without-widgets'] ? [] : WIDGETS

for (const index of positionals) {
  for (const { slug, url } of v.parse(Index, JSON.parse(readFileSync(index, 'utf8')))) {
    const listing = withPage(loadPage(join(dirname(index), 'html', `${slug}.html`)), url, readAsUnknown)
    process.stdout.write(`${JSON.stringify({ page: slug, listing })}\n`)
  }
}

function readAsUnknown(document: Document, { pathname, search }: URL): Listing | null {
  const url = new URL(pathname + search, 'https://shop.example')
  const context = { now: new Date(), locale: document.documentElement.lang || null }
  const shop = readAtOnce(readAnyShop(document, url, { ...context, cards: anyCards }, widgets))
  if (shop === null) return null
  return readAtOnce(mergeListing({ site: url.hostname, id: shop.product.id ?? url.pathname, title: '' }, [shop]))
}
