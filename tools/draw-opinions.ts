import { createHash } from 'node:crypto'

import { analyze } from '../src/core/analyze.ts'
import type { Listing } from '../src/core/listing.ts'
import type { Opinion, Quote } from '../src/core/report.ts'
import { enAspects } from '../src/words/en-aspects.ts'
import { shippedModels } from './models.ts'
import { type JudgedListing, judgedListings } from './opinion-figures/judged-listings.ts'
import { randomNumbers, shuffle } from './training/random-order.ts'

// Draws pros and cons that a person then judges one by one: is the label right, the side, the quote?
//   npx tsx tools/draw-opinions.ts SEED [../shared/opinions ../shared/pages]
// A seed above 1 also takes other reviews of products that have very many. Prints a line an item: its id, where it is from, side and label, and each quote in brackets within what stands around it.

const [seed = '1', opinions = '../shared/opinions', pages = '../shared/pages'] = process.argv.slice(2)
const KINDS = ['page', 'earphones', 'shoes', 'oposum'] as const
const A_KIND = 52
const MOST_A_PRODUCT = 5
const AROUND = 90

interface Item {
  readonly kind: JudgedListing['kind']
  readonly product: string
  readonly id: string
  readonly line: string
}

const models = shippedModels()
const items = judgedListings(opinions, pages, Number(seed) - 1).flatMap((judged) => itemsOf(judged))
const random = randomNumbers(Number(seed))
const drawn = KINDS.flatMap((kind) => draw(items.filter((item) => item.kind === kind)))
for (const [at, { id, kind, line }] of drawn.entries()) console.log(`${at + 1} ${id} ${kind} ${line}`)
console.error(`${drawn.length} of ${items.length} items, ${new Set(drawn.map(({ product }) => product)).size} products`)

function itemsOf({ kind, listing }: JudgedListing): readonly Item[] {
  return analyze(listing, models).opinions.map((opinion) => {
    const product = `${listing.product.site} ${listing.product.id}`
    const shown = shownQuotes(opinion)
    const key = [product, opinion.aspect, opinion.side, ...shown.map(({ review, start }) => `${review} ${start}`)].join('|')
    const quotes = shown.map((quote) => `${quote.side === 'pro' ? '+' : '-'} ${around(listing, quote)}`)
    const line = `${opinion.side.toUpperCase()} ${labelOf(opinion.aspect)} +${opinion.praisedBy.length} -${opinion.blamedBy.length} <${listing.product.title.slice(0, 40)}>\n    ${quotes.join('\n    ')}`
    return { kind, product, id: createHash('sha256').update(key).digest('hex').slice(0, 10), line }
  })
}

/** The quote that is shown of each side that the opinion has. */
function shownQuotes({ side, quotes }: Opinion): readonly Quote[] {
  const first = (wanted: Quote['side']) => quotes.filter((quote) => quote.side === wanted).slice(0, 1)
  return side === 'divided' ? [...first('pro'), ...first('con')] : first(side)
}

function around({ reviews }: Listing, { review, start, text }: Quote): string {
  const whole = reviews.find(({ id }) => id === review)?.text ?? ''
  const end = start + text.length
  return `${whole.slice(Math.max(0, start - AROUND), start)}[[${text}]]${whole.slice(end, end + AROUND)}`.replaceAll(/\s+/gu, ' ')
}

function labelOf(aspect: string): string {
  return Object.entries(enAspects).find(([key]) => key === `aspect.${aspect}`)?.[1] ?? `"${aspect}"`
}

function draw(all: readonly Item[]): readonly Item[] {
  const order = all.map((_, at) => at)
  shuffle(order, random)
  const taken = new Map<string, number>()
  const kept = order.flatMap((at) => {
    const item = all[at]
    const before = taken.get(item?.product ?? '') ?? 0
    if (item === undefined || before >= MOST_A_PRODUCT) return []
    taken.set(item.product, before + 1)
    return [item]
  })
  return kept.slice(0, A_KIND)
}
