import type { Product } from '../listing.ts'
import type { KeptProduct } from './kept-product.ts'

/** What has changed in the store since a product was kept. */
export interface Since {
  /** The store's mean then and now, 1 to 5; `null` where it is the same to one decimal or is not told. */
  readonly rating: { readonly was: number; readonly now: number } | null
  /** By how many the store's ratings have grown, below 0 where some are gone; `null` where it is not told. */
  readonly ratings: number | null
}

/** Compares what the store says now with what it said when the product was kept. */
export function sinceKept({ product: before }: KeptProduct, now: Product): Since {
  const [was, today] = [before.averageRating, now.averageRating]
  const differs = was !== null && today !== null && was.toFixed(1) !== today.toFixed(1)
  const isCounted = before.ratingCount !== null && now.ratingCount !== null
  return {
    rating: differs ? { was, now: today } : null,
    ratings: isCounted ? (now.ratingCount ?? 0) - (before.ratingCount ?? 0) : null,
  }
}
