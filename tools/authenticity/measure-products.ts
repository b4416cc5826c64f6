import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How far one number that a storefront shows tells products that buy reviews from others, as AUC: over all, and within tenths of equal age. */
export interface ProductFigures {
  readonly feature: string
  readonly raw: number
  readonly withinAge: number
}

/** Measured on products observed to buy reviews and their competitors (He et al., PNAS 2022); no coefficient is fitted, so nothing is held out. */
export function measureProducts(shared: string): readonly ProductFigures[] {
  const products = readProducts(join(shared, 'authenticity', 'he_products', 'dev.csv'))
  return FEATURES.map(([feature, valueOf]) => {
    const rows = products.map((product) => ({ value: valueOf(product), buys: product['fake'] === 1 }))
    return { feature, raw: areaUnderCurve(rows), withinAge: withinTenths(products, valueOf) }
  })
}

type Product = Readonly<Record<string, number>>

const FEATURES: readonly (readonly [string, (product: Product) => number])[] = [
  ['share of five stars', (product) => product['share_5star'] ?? 0],
  [
    'nearly all five stars, as `histogram-shape` asks',
    (product) => Number((product['share_5star'] ?? 0) >= 0.97 && (product['n_of_reviews'] ?? 0) >= 200),
  ],
  ['share of reviews with photos', (product) => product['share_photo'] ?? 0],
  ['age alone (newer)', (product) => -ageOf(product)],
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

function withinTenths(products: readonly Product[], valueOf: (product: Product) => number): number {
  const byAge = products.toSorted((a, b) => ageOf(a) - ageOf(b))
  const size = Math.ceil(byAge.length / TENTHS)
  const parts = Array.from({ length: TENTHS }, (_, i) => byAge.slice(i * size, (i + 1) * size))
  const areas = parts.map((part) => areaUnderCurve(part.map((product) => ({ value: valueOf(product), buys: product['fake'] === 1 }))))
  return areas.reduce((sum, area) => sum + area, 0) / areas.length
}

/** Rank-sum form, ties counted half. */
function areaUnderCurve(rows: readonly { readonly value: number; readonly buys: boolean }[]): number {
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
