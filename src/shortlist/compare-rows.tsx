import type { ComponentChildren } from 'preact'

import type { Comparison, SharedAspect, Standing } from '../core/shortlist/compare.ts'
import type { KeptProduct } from '../core/shortlist/kept-product.ts'
import { aspectLabel } from '../popup/aspect-label.ts'
import { tell } from '../popup/verdict.tsx'
import { Voices } from './quotes.tsx'
import type { SayHere } from './say.ts'

/** What is drawn side by side. */
export interface Compared {
  /** Two to four. */
  readonly products: readonly KeptProduct[]
  readonly comparison: Comparison
  readonly say: SayHere
}

/** One thing in which products are compared. */
export interface Row {
  readonly name: string
  /** One for each product. */
  readonly cells: readonly ComponentChildren[]
  /** How they stand to each other in it; `null` where that is no question of better or worse. */
  readonly standing: Standing | null
  /** Which is better and by what, in words; `null` where none is. */
  readonly better: string | null
}

/** What is told of every product: ratings, what the reviews are worth, and what the shopper wrote. */
export function factRows({ products, comparison: { rating }, say }: Compared): readonly Row[] {
  const plain = (name: string, cellOf: (kept: KeptProduct) => string): Row => ({
    name,
    cells: products.map(cellOf),
    standing: null,
    better: null,
  })
  const best = rating.kind === 'better' ? products[rating.best] : undefined
  const rows = [
    plain(say('compare.store'), (kept) => sayStore(say, kept)),
    {
      ...plain(say('compare.trusted'), (kept) => sayTrusted(say, kept)),
      standing: rating,
      better: best ? say('compare.rating-better-in', { title: best.product.title }) : null,
    },
    plain(say('compare.signs'), ({ authenticity }) => tell(say, authenticity).verdict),
    plain(say('compare.basis'), ({ basis }) => sayRead(say, basis)),
    plain(say('compare.kept'), ({ day }) => say('review.date', { day })),
    plain(say('shortlist.price'), ({ price }) => price),
    plain(say('shortlist.note'), ({ note }) => note),
  ]
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** What the reviews of several speak of, one aspect a row. */
export function sharedRows({ products, comparison: { shared }, say }: Compared): readonly Row[] {
  return shared.map((aspect) => ({
    name: aspectLabel(say, aspect.aspect),
    cells: aspect.opinions.map((opinion) => (opinion === null ? say('compare.unspoken') : <Voices opinion={opinion} say={say} />)),
    standing: aspect.standing,
    better: sayBetter(say, aspect, products),
  }))
}

/** Too few voices in every row are told once, not at each. */
export function isAllTooFew(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every(({ standing }) => standing?.kind === 'too-few')
}

/** What is said of a row as a whole where none is better; `null` where one is, or where it is no such question. */
export function sayNoDifference(say: SayHere, { standing }: Row): string | null {
  if (standing === null || standing.kind === 'better') return null
  return say(standing.kind === 'alike' ? 'compare.alike' : 'compare.too-few')
}

function sayBetter(say: SayHere, { standing, opinions }: SharedAspect, products: readonly KeptProduct[]): string | null {
  if (standing.kind !== 'better') return null
  const [opinion, best] = [opinions[standing.best], products[standing.best]]
  return opinion && best ? say('compare.better-in', { title: best.product.title, praise: opinion.praise, blame: opinion.blame }) : null
}

function sayStore(say: SayHere, { product: { averageRating, ratingCount } }: KeptProduct): string {
  if (averageRating === null) return say('compare.none')
  if (ratingCount === null) return say('compare.store-no-base', { value: averageRating })
  return say('compare.store-rating', { value: averageRating, total: ratingCount })
}

function sayTrusted(say: SayHere, { rating: { trusted, read } }: KeptProduct): string {
  if (trusted !== null) return say('compare.trusted-range', trusted)
  return read === null ? say('compare.none') : say('compare.read-range', read)
}

function sayRead(say: SayHere, { read, total }: KeptProduct['basis']): string {
  return total === null ? say('compare.read', { read }) : say('compare.read-of', { read, total })
}
