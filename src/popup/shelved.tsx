import type { JSX } from 'preact'

import type { Product } from '../core/listing.ts'
import type { KeptProduct } from '../core/shortlist/kept-product.ts'
import { sinceKept } from '../core/shortlist/since-kept.ts'
import type { Say } from '../words/say.ts'
import type { Shelf } from './shelf.ts'

interface Props {
  readonly shelf: Shelf
  readonly product: Product
  readonly say: Say
}

/** Whether this is what was scanned, and what has changed since it was kept; nothing where it is neither. */
export function Shelved({ shelf: { kept, scanned }, product, say }: Props): JSX.Element | null {
  if (scanned === null && kept === null) return null
  return (
    <div class={`shelved ${scanned?.isSame === false ? 'another' : ''}`}>
      {scanned && <p>{scanned.isSame ? say('keep.item-same') : say('keep.item-other', scanned)}</p>}
      {kept && <p>{sayKept(say, kept, product).join(' ')}</p>}
    </div>
  )
}

function sayKept(say: Say, kept: KeptProduct, product: Product): readonly string[] {
  const { rating, ratings } = sinceKept(kept, product)
  return [
    say('keep.since', kept),
    ...(rating === null ? [] : [say('keep.rating', rating)]),
    ...(ratings === null || ratings === 0
      ? []
      : [ratings < 0 ? say('keep.gone', { count: -ratings }) : say('keep.more', { count: ratings })]),
  ]
}
