import { mineOpinions } from '../../src/core/opinions/mine-opinions.ts'
import { ENGLISH } from '../../src/core/opinions/english/english.ts'
import { type Models, NO_MODELS } from '../../src/core/opinions/models.ts'
import type { PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import type { Opinion, Quote } from '../../src/core/report.ts'
import { randomNumbers } from '../training/random-order.ts'
import type { ModelFor } from './fifths.ts'
import { type Row, share, type Table } from './figure.ts'
import type { GoldProduct, Side } from './gold-products.ts'
import { type ListScore, scoreLists, type Shown } from './score-lists.ts'

/** Lists of pros and cons, three a side, beside what chance, a fixed list and the word lists alone give. */
export function listFigures(products: readonly GoldProduct[], heldOut: ModelFor, shipped: PolarityModel | null): Table {
  return {
    id: 'lists',
    headings: ['', 'quotes', 'pros: precision', 'recall', 'cons: precision', 'recall', 'wrong side'],
    rows: [
      row('quotes drawn at random', atRandom(products)),
      row('a fixed list for each kind of product', [scoreLists(products, (product, side) => fixedList(products, product, side))]),
      row('word lists alone', [
        scoreLists(
          products,
          mined(() => null),
        ),
      ]),
      row('model that has not seen the products', [scoreLists(products, mined(heldOut))]),
      row('shipped file \\*', [
        scoreLists(
          products,
          mined(() => shipped),
        ),
      ]),
    ],
  }
}

/** How an opinion speaks for a side: one that is divided does for both. */
export function firstQuote(opinion: Opinion, side: Side): readonly Quote[] {
  if (opinion.side !== side && opinion.side !== 'divided') return []
  return opinion.quotes.filter((quote) => quote.side === side).slice(0, 1)
}

/** English with this model, or by its words alone. */
export function modelsWith(model: PolarityModel | null): Models {
  return model === null ? NO_MODELS : new Map([[ENGLISH.code, { data: ENGLISH, model }]])
}

const TOP = 3
const DRAWS = 20

function mined(modelFor: ModelFor): (product: GoldProduct, side: Side) => readonly Shown[] {
  return (product, side) => shownQuotes(product, side, modelsWith(modelFor(product.id)))
}

function row(name: string, scores: readonly ListScore[]): Row {
  const mean = (of: (score: ListScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  const [first] = scores
  const checked = first !== undefined && scores.length === 1 && first.checkable > 0
  return {
    name,
    count: Math.round(mean(({ quotes }) => quotes)),
    figures: [
      share(mean(({ pro }) => pro.precision)),
      share(mean(({ pro }) => pro.recall)),
      share(mean(({ con }) => con.precision)),
      share(mean(({ con }) => con.recall)),
      checked ? `${first.wrong} of ${first.checkable}` : '',
    ],
  }
}

/** The first quote of each of the first opinions on a side. */
function shownQuotes({ listing }: GoldProduct, side: Side, models: Models): readonly Shown[] {
  return mineOpinions(listing, [], models)
    .opinions.flatMap((opinion) => firstQuote(opinion, side))
    .slice(0, TOP)
}

/** The aspects that people chose most often for the other products of the kind; credited by name alone, which flatters it. */
function fixedList(products: readonly GoldProduct[], { id, domain }: GoldProduct, side: Side): readonly Shown[] {
  const votes = new Map<string, number>()
  for (const other of products) {
    if (other.domain !== domain || other.id === id) continue
    for (const aspect of other.sides[side].chosen) votes.set(aspect, (votes.get(aspect) ?? 0) + 1)
  }
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ranked.slice(0, TOP).map(([aspect]) => ({ aspect }))
}

function atRandom(products: readonly GoldProduct[]): readonly ListScore[] {
  const random = randomNumbers()
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  return Array.from({ length: DRAWS }, () =>
    scoreLists(products, (product) =>
      Array.from({ length: TOP }, () => pick([...product.units])).flatMap((drawn) => {
        const unit = drawn === undefined ? undefined : pick(drawn[1].units)
        return drawn === undefined || unit === undefined ? [] : [{ review: drawn[0], start: unit.start, text: unit.text }]
      }),
    ),
  )
}
