import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { assess } from '../../src/core/authenticity/assess.ts'
import { loadPage, readSavedPage } from '../saved-page.ts'
import { READ_AND_RIGHT } from './read-and-right.ts'

/** How many statements of one kind are made on the saved pages, and how many of them a person read and found right. */
export interface PageFigures {
  readonly kind: string
  readonly made: number
  readonly right: number
}

/** Every piece of evidence, and every merit that is drawn from a text, on the saved real pages. */
export function measurePages(shared: string): readonly PageFigures[] {
  const index = join(shared, 'pages', 'index.json')
  const figures = new Map<string, { made: number; right: number }>()
  for (const { slug, url } of v.parse(v.array(v.object({ slug: v.string(), url: v.string() })), JSON.parse(readFileSync(index, 'utf8')))) {
    for (const [kind, made] of statementsOn(join(shared, 'pages', 'html', `${slug}.html`), url)) {
      const known = figures.get(kind) ?? { made: 0, right: 0 }
      figures.set(kind, { made: known.made + made, right: known.right + Math.min(made, READ_AND_RIGHT[slug]?.[kind] ?? 0) })
    }
  }
  return [...figures].map(([kind, figure]) => ({ kind, ...figure })).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
}

const FROM_TEXTS: ReadonlySet<string> = new Set(['used-for', 'compared', 'specific'])

function statementsOn(file: string, url: string): ReadonlyMap<string, number> {
  const reading = readSavedPage(loadPage(file), url, new Date())
  const counts = new Map<string, number>()
  if (reading.kind !== 'listing' && reading.kind !== 'waiting') return counts
  const { authenticity, standings } = assess(reading.listing)
  const merits = standings.flatMap((standing) => standing.merits.map(({ kind }) => kind)).filter((kind) => FROM_TEXTS.has(kind))
  for (const kind of [...authenticity.evidence.map(({ signal }) => signal), ...merits]) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
