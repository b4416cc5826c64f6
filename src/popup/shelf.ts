import browser from 'webextension-polyfill'

import { printed } from '../core/codes/gtin.ts'
import { isSameItem } from '../core/codes/same-item.ts'
import type { Product } from '../core/listing.ts'
import { keptFrom, keyOf, MOST_KEPT, type KeptProduct } from '../core/shortlist/kept-product.ts'
import { scanned, type LastScanned } from '../platform/scanned.ts'
import { keepProduct, shortlist } from '../platform/shortlist.ts'
import { today } from '../platform/today.ts'
import type { Shown } from './view.ts'

/** What the shopper has of a product besides its page. */
export interface Shelf {
  /** What was kept of it; `null` where nothing was. */
  readonly kept: KeptProduct | null
  /** Whether it is what was scanned last, as printed under the bars; `null` where nothing was, long ago, or the page gives no number. */
  readonly scanned: { readonly isSame: boolean; readonly code: string } | null
  /** From a private window nothing may be kept. */
  readonly mayKeep: boolean
}

/** So long after a scan another product is told to be another, in ms; by then the shopper looks for something else. */
const SCAN_HOLDS = 30 * 60_000

/** Looks up what there is, for whichever product the tab turns out to show. */
export async function openShelf(tab: number): Promise<(product: Product) => Shelf> {
  const [{ products }, last, { incognito }] = await Promise.all([shortlist.get(), scanned.get(), browser.tabs.get(tab)])
  return (product) => ({
    kept: products.find((one) => keyOf(one) === keyOf({ product })) ?? null,
    scanned: besideScanned(product, last, Date.now()),
    mayKeep: !incognito,
  })
}

function besideScanned({ gtin }: Product, last: LastScanned, now: number): Shelf['scanned'] {
  if (last.gtin === null) return null
  const isSame = isSameItem(gtin, last.gtin)
  if (isSame === null || (!isSame && now - last.at > SCAN_HOLDS)) return null
  return { isSame, code: printed(last.gtin) }
}

/** Keeps the report that is shown as it is today; gives what is to be shown of that. */
export async function keepShown({ view, shelf, link }: Shown): Promise<Partial<Shown>> {
  if (view.kind !== 'result' || !shelf?.mayKeep) return {}
  const kept = keptFrom({ listing: view.listing, report: view.report, isChosen: view.before !== null, link, day: today() })
  if (!(await keepProduct(kept))) return { note: { kind: 'shortlist-full', most: MOST_KEPT } }
  return { shelf: { ...shelf, kept }, note: { kind: 'kept' } }
}
