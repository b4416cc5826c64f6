import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { crossValidated } from './logistic.ts'

/** How far what a storefront shows tells products that buy reviews from others, as AUC: over all, and within tenths of equal age. */
export interface ProductFigures {
  readonly feature: string
  readonly raw: number
  readonly withinAge: number
  /** What the study of the full history reached; empty where it has no such line. */
  readonly study: string
}

/** Measured on products observed to buy reviews and their competitors (He et al., PNAS 2022); what is fitted is judged by ten-fold cross-validation. */
export function measureProducts(shared: string): readonly ProductFigures[] {
  const products = readProducts(join(shared, 'authenticity', 'he_products', 'dev.csv'))
  const hits = products.map((product) => product['fake'] === 1)
  return FEATURES.map(([feature, study, ...columns]) => {
    const values = products.map((product) => columns.map((column) => valueOf(product, column)))
    const scores =
      columns.length === 1
        ? values.map(([value = 0]) => value)
        : crossValidated(values.map((row, i) => ({ values: row, hit: hits[i] ?? false })))
    const rows = scores.map((value, i) => ({ value, buys: hits[i] ?? false, age: ageOf(products[i] ?? {}) }))
    return { feature, raw: areaUnderCurve(rows), withinAge: withinTenths(rows), study }
  })
}

type Product = Readonly<Record<string, number>>

interface Scored {
  readonly value: number
  readonly buys: boolean
  readonly age: number
}

const SHAPE = ['avg_review_rating', 'share_1star', 'share_5star'] as const
const RHYTHM = ['avg_days_between_reviews', 'stdev_days_between_reviews', 'max_days_between_reviews'] as const
/** What each line is called, what the study reached, and the columns that it looks at; `nearly five` and `newer` are made of others. */
const FEATURES: readonly (readonly [string, string, ...string[]])[] = [
  ['nearly all five stars, as `histogram-shape` asks (used, weight 0.3)', '', 'nearly five'],
  ['share of five stars', '0.665', 'share_5star'],
  ['the whole shape of the histogram', '0.722', ...SHAPE],
  ['likeness of the texts among each other', '0.616', 'tfidf_review_body'],
  ['rhythm of the reviews', '0.748', ...RHYTHM],
  ['share of reviews with photos', '0.751', 'share_photo'],
  ['shape, likeness, rhythm and photos together', '0.885, 0.767', ...SHAPE, 'tfidf_review_body', ...RHYTHM, 'share_photo'],
  ['age alone (newer)', '0.835, 0.505', 'newer'],
]
const TENTHS = 10

function readProducts(file: string): readonly Product[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const values = line.split(',').map(Number)
    return Object.fromEntries(names.map((name, i) => [name.trim(), values[i] ?? 0]))
  })
}

function ageOf(product: Product): number {
  return (product['n_of_reviews'] ?? 0) * (product['avg_days_between_reviews'] ?? 0)
}

function valueOf(product: Product, column: string): number {
  if (column === 'newer') return -ageOf(product)
  if (column === 'nearly five') return Number((product['share_5star'] ?? 0) >= 0.97 && (product['n_of_reviews'] ?? 0) >= 200)
  const value = product[column] ?? 0
  return column.includes('_days_') ? Math.log1p(value) : value
}

function withinTenths(scored: readonly Scored[]): number {
  const byAge = scored.toSorted((a, b) => a.age - b.age)
  const size = Math.ceil(byAge.length / TENTHS)
  const parts = Array.from({ length: TENTHS }, (_, i) => byAge.slice(i * size, (i + 1) * size))
  const areas = parts.map(areaUnderCurve)
  return areas.reduce((sum, area) => sum + area, 0) / areas.length
}

/** Rank-sum form, ties counted half. */
function areaUnderCurve(rows: readonly Scored[]): number {
  const others = rows
    .filter(({ buys }) => !buys)
    .map(({ value }) => value)
    .toSorted((a, b) => a - b)
  const buyers = rows.filter(({ buys }) => buys)
  const below = (value: number, orEqual: boolean) => {
    let [low, high] = [0, others.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = others[middle] ?? Infinity
      if (other < value || (orEqual && other === value)) low = middle + 1
      else high = middle
    }
    return low
  }
  return buyers.reduce((sum, { value }) => sum + (below(value, false) + below(value, true)) / 2, 0) / (buyers.length * others.length)
}
