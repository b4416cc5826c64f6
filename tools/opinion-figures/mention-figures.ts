import { parse } from '../../src/core/opinions/clauses.ts'
import { judge } from '../../src/core/opinions/judge.ts'
import { languageOfCode, type Models } from '../../src/core/opinions/models.ts'
import { productWords } from '../../src/core/opinions/product-words.ts'
import { type Row, share, type Table } from './figure.ts'
import { reviewOf } from './judged-listings.ts'
import { SHOP_DOMAINS, type TranslatedRow, translatedRows } from './translated-rows.ts'

/**
 * Statements on aspects in each language of M-ABSA: of those that stand near a place on which people said a side, how many have that side; and near how many such places there is one.
 * Only the second half of the rows, which was not read while the word lists were worked on; no stars.
 */
export function mentionFigures(opinions: string, models: Models): Table {
  return {
    id: 'mentions',
    headings: ['', 'places judged', 'statements near one', 'right side', 'places found'],
    rows: CODES.map((code) => rowOf(code, opinions, models)),
  }
}

const CODES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'ja'] as const
// Characters between a statement's words and those that people judged; a Japanese word has a third of the letters.
const NEAR = 25
const NEAR_UNSPACED = 8
const SIDES: Readonly<Record<string, number>> = { positive: 1, negative: -1, neutral: 0 }

interface Place {
  readonly start: number
  readonly end: number
  readonly side: number
}

interface Count {
  readonly judged: number
  readonly near: number
  readonly right: number
  readonly found: number
}

function rowOf(code: string, opinions: string, models: Models): Row {
  const counts = SHOP_DOMAINS.flatMap((domain) => {
    const rows = translatedRows(opinions, code, domain)
    return countsOf(rows.slice(Math.floor(rows.length / 2)), code, models)
  })
  const total = (of: (count: Count) => number) => counts.reduce((sum, count) => sum + of(count), 0)
  const [judged, near] = [total((count) => count.judged), total((count) => count.near)]
  const figures = [near.toLocaleString('en'), share(total(({ right }) => right) / near), share(total(({ found }) => found) / judged)]
  return { name: code, count: judged, figures }
}

function countsOf(rows: readonly TranslatedRow[], code: string, models: Models): readonly Count[] {
  const language = languageOfCode(code, models)
  if (language === null) throw new Error(`no words of ${code}`)
  const read = rows.map((row) => ({ text: row.text, row, sentences: parse(row.text, language) }))
  const product = productWords([], read, language)
  const reach = language.grain < 1 ? NEAR_UNSPACED : NEAR
  return read.map(({ row, text, sentences }) => {
    const places = placesOf(row)
    const statements = judge(reviewOf('', text, null), sentences, language, product)
    const nearest = statements.map(({ start, score }) => ({ score, near: nearTo(places, start, reach) }))
    const sided = places.filter(({ side }) => side !== 0)
    return {
      judged: sided.length,
      near: nearest.filter(({ near }) => near.length > 0).length,
      right: nearest.filter(({ near, score }) => near.some(({ side }) => side * score > 0)).length,
      found: sided.filter((place) => statements.some(({ start }) => distance(place, start) <= reach)).length,
    }
  })
}

function placesOf({ text, triplets }: TranslatedRow): readonly Place[] {
  const lower = text.toLowerCase()
  return triplets.flatMap(([target, , side]) => {
    const start = target === 'NULL' ? -1 : lower.indexOf(target.toLowerCase())
    return start < 0 ? [] : [{ start, end: start + target.length, side: SIDES[side] ?? 0 }]
  })
}

/** The places nearest to an offset; none beyond reach. */
function nearTo(places: readonly Place[], offset: number, reach: number): readonly Place[] {
  const least = Math.min(...places.map((place) => distance(place, offset)))
  return least > reach ? [] : places.filter((place) => distance(place, offset) === least)
}

function distance({ start, end }: Place, offset: number): number {
  return Math.max(0, start - offset, offset - end)
}
