import type { Review } from '../core/listing.ts'
import { mergeReviews } from '../core/merge-reviews.ts'
import type { Found } from './read-markup.ts'

/** Where reviews stand on a page, by their ids. A card may bear another id than its review had where it was first read, or none: then its words tell. */
export function placeReviews(reviews: readonly Review[], found: readonly Found[]): ReadonlyMap<Review['id'], Element> {
  const known = new Set(reviews.map(({ id }) => id))
  const placed = found.map(({ review }, place) => ({ ...review, place }))
  const merged: readonly (Partial<Review> & { readonly place?: number })[] = mergeReviews([reviews, placed])
  const cards = new Map<Review['id'], Element>()
  for (const { id, place } of merged) {
    const card = place === undefined ? undefined : found[place]?.card
    if (id !== undefined && known.has(id) && card !== undefined) cards.set(id, card)
  }
  return cards
}
