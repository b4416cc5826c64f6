import type { Models } from '../../src/core/opinions/models.ts'
import { sentencePolarities } from '../../src/core/opinions/sentence-polarity.ts'
import { jsonLines } from '../training/examples.ts'
import { type Row, share, type Table } from './figure.ts'
import { SHOP_DOMAINS, translatedRows } from './translated-rows.ts'

/** Sentences in other languages than English: by the words alone and with what training made of them. None of them was learnt from. */
export function languageFigures(opinions: string, models: Models): Table {
  const products = TRANSLATED.map((code) => rowOf(`${code}, phones, laptops, food (M-ABSA)`, translated(opinions, code), models))
  const restaurants = Object.entries(RESTAURANTS).map(([code, file]) =>
    rowOf(`${code}, restaurants (SemEval-16)`, templates(opinions, file), models),
  )
  return { id: 'languages', headings: ['', 'sentences', 'words alone', 'with model'], rows: [...products, ...restaurants] }
}

interface Sided {
  readonly text: string
  readonly side: number
}

const TRANSLATED = ['de', 'fr', 'ja', 'es', 'pt', 'nl'] as const
const SIDES: Readonly<Record<string, number>> = { positive: 1, negative: -1 }
const RESTAURANTS = {
  fr: 'fr_restaurants_train_french.xml.dat.jsonl',
  es: 'es_restaurants_train_spanish.xml.dat.jsonl',
  nl: 'nl_restaurants_train_dutch.xml.dat.jsonl',
} as const

function rowOf(name: string, sentences: readonly Sided[], models: Models): Row {
  const alone = new Map([...models].map(([language, { data }]) => [language, { data, model: null }]))
  return { name, count: sentences.length, figures: [alone, models].map((used) => figure(sentences, used)) }
}

/** "accuracy / macro-F1", an abstention half right; for F1 it counts as praise, the commoner side. */
function figure(sentences: readonly Sided[], models: Models): string {
  const scores = sentencePolarities(
    sentences.map(({ text }) => text),
    models,
  )
  const judged = sentences.map(({ side }, at) => ({ side, score: scores[at] ?? 0 }))
  const right = judged.reduce((sum, { side, score }) => sum + (score === 0 ? 0.5 : Number(side * score > 0)), 0)
  const f1 = [1, -1].map((side) => {
    const said = judged.filter(({ score }) => (score >= 0 ? 1 : -1) === side)
    const hits = said.filter((one) => one.side === side).length
    return (2 * hits) / (said.length + judged.filter((one) => one.side === side).length)
  })
  return `${share(right / judged.length)} / ${share(((f1[0] ?? 0) + (f1[1] ?? 0)) / 2)}`
}

function translated(folder: string, code: string): readonly Sided[] {
  return SHOP_DOMAINS.flatMap((domain) =>
    translatedRows(folder, code, domain).flatMap(({ text, triplets }) => oneSided(text, new Set(triplets.map(([, , side]) => side)))),
  )
}

function templates(folder: string, file: string): readonly Sided[] {
  const sides = new Map<string, Set<string>>()
  jsonLines(folder, `semeval15_16/${file}`, ({ text, aspect, pol }: { text: string; aspect: string; pol: string }) => {
    const whole = text.replace('$T$', () => aspect)
    sides.set(whole, (sides.get(whole) ?? new Set()).add(pol.toLowerCase()))
    return []
  })
  return [...sides].flatMap(([text, found]) => oneSided(text, found))
}

function oneSided(text: string, sides: ReadonlySet<string>): readonly Sided[] {
  const [side = ''] = sides
  return sides.size === 1 && side in SIDES ? [{ text, side: SIDES[side] ?? 0 }] : []
}
