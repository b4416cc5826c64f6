import * as v from 'valibot'
import browser from 'webextension-polyfill'

import { joinReviews } from '../core/join-reviews.ts'
import type { Listing, Review } from '../core/listing.ts'

/** Products kept at most; the one that was looked at longest ago goes first. */
const MOST_PRODUCTS = 30
/** Characters of listings kept at most: in any script under the 10 MB that browsers give `storage.session`. */
const MOST_CHARACTERS = 3_000_000
const INDEX = 'read'

/**
 * Adds a listing to what was read of the same product before, in memory that goes with the browser,
 * and gives both together: this page's reviews first, then those seen only earlier, each review once, whatever ids it had then.
 */
export function remember(listing: Listing): Promise<Listing> {
  const next = queue.then(() => merge(listing))
  // Nobody has to wait until it is written, but whoever comes next.
  queue = next.then(({ written }) => written).catch(() => undefined)
  return next.then(({ merged }) => merged)
}

// One after the other, so that two pages of the same product do not overwrite each other.
let queue: Promise<unknown> = Promise.resolve()

const Index = v.fallback(v.array(v.object({ key: v.string(), characters: v.number() })), [])

async function merge(listing: Listing): Promise<{ readonly merged: Listing; readonly written: Promise<void> }> {
  const area = browser.storage.session
  const key = `read:${listing.product.site}:${listing.product.id}`
  const stored = await area.get([INDEX, key])
  const merged = withEarlier(listing, stored[key])
  return { merged, written: write(merged, key, stored[INDEX]) }
}

async function write(merged: Listing, key: string, index: unknown): Promise<void> {
  const area = browser.storage.session
  // As text: Chromium counts a stored object at three times that, and refuses what is over the limit.
  const text = JSON.stringify(merged)
  const others = v.parse(Index, index).filter((entry) => entry.key !== key)
  const { kept, dropped } = newest([{ key, characters: text.length }, ...others])
  await area.remove(dropped)
  if (kept.length > 0) await area.set({ [INDEX]: kept, [key]: text })
}

function withEarlier(listing: Listing, stored: unknown): Listing {
  const read: unknown = typeof stored === 'string' ? JSON.parse(stored) : null
  const joining = joinReviews(listing.reviews, isListing(read) ? read.reviews : [], { isNewer: false })
  for (;;) {
    const step = joining.next()
    if (step.done) return { product: listing.product, reviews: step.value }
  }
}

/** Ours alone is written there, so its shape need only be told from nothing. */
function isListing(stored: unknown): stored is { readonly reviews: readonly Review[] } {
  return typeof stored === 'object' && stored !== null && 'reviews' in stored && Array.isArray(stored.reviews)
}

function newest(entries: v.InferOutput<typeof Index>) {
  let characters = 0
  const fits = entries.map((entry, position) => {
    characters += entry.characters
    return position < MOST_PRODUCTS && characters <= MOST_CHARACTERS
  })
  return { kept: entries.filter((_, i) => fits[i]), dropped: entries.filter((_, i) => !fits[i]).map(({ key }) => key) }
}
