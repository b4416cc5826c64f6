import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { fitFifths } from './opinion-figures/fifths.ts'
import { markdown, type Table } from './opinion-figures/figure.ts'
import { goldProducts } from './opinion-figures/gold-products.ts'
import { languageFigures } from './opinion-figures/language-figures.ts'
import { listFigures } from './opinion-figures/list-figures.ts'
import { mentionFigures } from './opinion-figures/mention-figures.ts'
import { sentenceFigures } from './opinion-figures/sentence-figures.ts'
import { smallSetFigures } from './opinion-figures/small-set-figures.ts'
import { shippedModels } from './models.ts'

// Measures what is made of reviews against what people said, and prints the tables of the model card:
//   npm run measure-opinions -- [--write | --check] [../shared/opinions ../shared/authenticity]
// --write puts them into the card; --check fails when the card says otherwise, and passes where the data are not there.

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const [opinions = '../shared/opinions', authenticity = '../shared/authenticity'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
const CARD = path.join(import.meta.dirname, '../src/core/opinions/model/README.md')

// A change elsewhere that moves a figure by no more than this need not touch the card.
const MOVED = 0.015

if (flags.includes('--check') && !existsSync(opinions)) process.exit()
const card = readFileSync(CARD, 'utf8')
const tables = measure()
for (const table of tables) console.log(`\n${markdown(table)}`)
const measured = flags.length === 0 ? card : tables.reduce(withTable, card)
if (flags.includes('--write')) writeFileSync(CARD, measured)
if (flags.includes('--check') && !isClose(numbersOf(measured), numbersOf(card))) {
  console.error('\nthe model card says otherwise; run npm run measure-opinions -- --write')
  process.exitCode = 1
}

function measure(): readonly Table[] {
  const models = shippedModels()
  const shipped = models.get('en')?.model ?? null
  const heldOut = fitFifths(opinions, authenticity)
  const products = goldProducts(opinions)
  return [
    sentenceFigures(opinions, heldOut, shipped),
    listFigures(products, heldOut, shipped),
    smallSetFigures(opinions, products, heldOut, shipped),
    languageFigures(opinions, models),
    mentionFigures(opinions, models),
  ]
}

function withTable(text: string, table: Table): string {
  const [open, close] = [`<!-- ${table.id} -->`, `<!-- /${table.id} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`the model card has no place marked ${table.id}`)
  return `${text.slice(0, from + open.length)}\n\n${markdown(table)}\n\n${text.slice(to)}`
}

function numbersOf(text: string): readonly number[] {
  return Array.from(text.matchAll(/\d*\.?\d+/gu), ([number]) => Number(number))
}

function isClose(now: readonly number[], then: readonly number[]): boolean {
  return now.length === then.length && now.every((number, at) => Math.abs(number - (then[at] ?? 0)) <= Math.max(MOVED, MOVED * number))
}
