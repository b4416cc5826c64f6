import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'

import { analyze } from '../src/core/analyze.ts'
import type { Listing } from '../src/core/listing.ts'
import type { Opinion, Quote } from '../src/core/report.ts'
import { languageOf } from '../src/core/text/language.ts'
import { enAspects } from '../src/words/en-aspects.ts'
import { shippedModels } from './models.ts'
import { foreignListings, TRANSLATED } from './opinion-figures/foreign-listings.ts'
import { type JudgedListing, judgedListings } from './opinion-figures/judged-listings.ts'
import { randomNumbers, shuffle } from './training/random-order.ts'

// Draws pros and cons that a person then judges one by one: is the label right, the side, the quote?
//   npx tsx tools/draw-opinions.ts SEED [../shared/opinions ../shared/pages ../shared/authenticity] [--language de [--half second] [--items 60]]
// With a language other than English it draws from pages, made-up products and hotels of that language alone.
// A seed above 1 also takes other reviews of products that have very many. Prints a line an item: its id, where it is from, side and label, and each quote in brackets within what stands around it.

const { values: options, positionals } = parseArgs({
  options: { language: { type: 'string' }, half: { type: 'string' }, items: { type: 'string', default: '60' } },
  allowPositionals: true,
})
const [seed = '1', opinions = '../shared/opinions', pages = '../shared/pages', authenticity = '../shared/authenticity'] = positionals
const KINDS = ['page', 'earphones', 'shoes', 'oposum'] as const
// What part of the room that is left each kind takes.
const TRANSLATED_KINDS = { page: 0.25, phone: 0.5, laptop: 0.45, hotel: 0.3, food: 1 } as const
const FOREIGN_KINDS = { page: 0.5, hotel: 1 } as const
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
const { language } = options
const listings =
  language === undefined
    ? judgedListings(opinions, pages, Number(seed) - 1)
    : foreignListings({ opinions, pages, authenticity }, language, options.half === 'second' ? 'second' : 'first')
const items = listings.flatMap((judged) => itemsOf(judged))
const random = randomNumbers(Number(seed))
const drawn =
  language === undefined
    ? KINDS.flatMap((kind) => draw(kind, A_KIND))
    : drawForeign(Number(options.items), TRANSLATED.has(language) ? TRANSLATED_KINDS : FOREIGN_KINDS)
for (const [at, { id, kind, line }] of drawn.entries()) console.log(`${at + 1} ${id} ${kind} ${line}`)
console.error(`${drawn.length} of ${items.length} items, ${new Set(drawn.map(({ product }) => product)).size} products`)

function itemsOf({ kind, listing }: JudgedListing): readonly Item[] {
  return analyze(listing, models).opinions.flatMap((opinion) => {
    const product = `${listing.product.site} ${listing.product.id}`
    const shown = shownQuotes(opinion)
    if (language !== undefined && shown.some((quote) => !isIn(listing, quote, language))) return []
    const key = [product, opinion.aspect, opinion.side, ...shown.map(({ review, start }) => `${review} ${start}`)].join('|')
    const quotes = shown.map((quote) => `${quote.side === 'pro' ? '+' : '-'} ${around(listing, quote)}`)
    const line = `${opinion.side.toUpperCase()} ${labelOf(opinion.aspect)} +${opinion.praisedBy.length} -${opinion.blamedBy.length} <${listing.product.title.slice(0, 40)}>\n    ${quotes.join('\n    ')}`
    return [{ kind, product, id: createHash('sha256').update(key).digest('hex').slice(0, 10), line }]
  })
}

/** The quote that is shown of each side that the opinion has. */
function shownQuotes({ side, quotes }: Opinion): readonly Quote[] {
  const first = (wanted: Quote['side']) => quotes.filter((quote) => quote.side === wanted).slice(0, 1)
  return side === 'divided' ? [...first('pro'), ...first('con')] : first(side)
}

/** A foreign page also shows reviews in English. */
function isIn({ reviews }: Listing, { review }: Quote, language: string): boolean {
  const code = languageOf(reviews.find(({ id }) => id === review)?.text ?? '')
  return code === null || code === language
}

function around({ reviews }: Listing, { review, start, text }: Quote): string {
  const whole = reviews.find(({ id }) => id === review)?.text ?? ''
  const end = start + text.length
  return `${whole.slice(Math.max(0, start - AROUND), start)}[[${text}]]${whole.slice(end, end + AROUND)}`.replaceAll(/\s+/gu, ' ')
}

function labelOf(aspect: string): string {
  return Object.entries(enAspects).find(([key]) => key === `aspect.${aspect}`)?.[1] ?? `"${aspect}"`
}

function drawForeign(wanted: number, kinds: Readonly<Record<string, number>>): readonly Item[] {
  const kept: Item[] = []
  for (const [kind, part] of Object.entries(kinds)) kept.push(...draw(kind, Math.round((wanted - kept.length) * part)))
  return kept
}

function draw(kind: string, most: number): readonly Item[] {
  const all = items.filter((item) => item.kind === kind)
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
  return kept.slice(0, most)
}
