import { percent, table } from './markdown.ts'
import type { CopyFigures } from './measure-copies.ts'
import type { CrowdFigures } from './measure-crowds.ts'
import type { PageFigures } from './measure-pages.ts'
import type { ProductFigures } from './measure-products.ts'

/** How many planted copies are found. */
export function copyTable({ exact, tenth, fifth, shuffled, genuine, listings }: CopyFigures): string {
  return table(
    'One copy among a hundred genuine reviews',
    ['How it was changed', 'found'],
    [
      ['not at all', exact.toFixed(3)],
      ['a tenth of the words', tenth.toFixed(3)],
      ['a fifth of the words', fifth.toFixed(3)],
      ['sentences in another order', shuffled.toFixed(3)],
      [`none planted (${listings} listings)`, `${genuine} listings with a copy`],
    ],
  )
}

/** How often honest crowds are wronged. */
export function crowdTable(figures: readonly CrowdFigures[]): string {
  const rows = figures.map(({ crowd, alarm, firstLook }) => [crowd, percent(alarm), percent(firstLook)])
  return table('Honest crowds', ['Crowd', 'some or many (30 and 100 reviews)', 'any sign (13 reviews)'], rows)
}

/** What a storefront tells of products that bought reviews. */
export function productTable(figures: readonly ProductFigures[]): string {
  const rows = figures.map(({ feature, raw, withinAge, study }) => [feature, raw.toFixed(3), withinAge.toFixed(3), study])
  return table(
    'Products that bought reviews against others (AUC)',
    ['What a storefront shows', 'raw', 'within tenths of age', 'the study'],
    rows,
  )
}

/** What is said on the saved real pages, and how much of it a person found right. */
export function pageTable(figures: readonly PageFigures[]): string {
  const rows = figures.map(({ kind, made, right }) => [kind, String(made), String(right), percent(1 - right / made)])
  return table('Statements on 50 saved real pages', ['Kind', 'made', 'read by a person and right', 'wrong or unread'], rows)
}
