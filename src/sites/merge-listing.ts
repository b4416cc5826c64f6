import { completeReview, withIds } from '../core/complete-review.ts'
import type { Listing, Product } from '../core/listing.ts'
import { mergeInSteps } from '../core/merge-reviews.ts'
import type { Source } from './source.ts'

/** Which product the page shows: the shop's host, the product's id there, and what to call it where no source says. */
export interface PageProduct {
  readonly site: string
  readonly id: string
  readonly title: string
}

/** The sources of a page, the surest first, as one listing: fields from the first source that says them, each review once, with an id of its own. Pauses (yields) now and then. */
export function* mergeListing(page: PageProduct, sources: readonly Source[]): Generator<void, Listing> {
  const reviews = yield* mergeInSteps(sources.map((source) => source.reviews))
  return { product: mergeProduct(page, sources), reviews: yield* withIds(reviews.map(completeReview)) }
}

function mergeProduct(page: PageProduct, sources: readonly Source[]): Product {
  const first = <Key extends keyof Product>(key: Key): Product[Key] | null =>
    sources.map(({ product }) => product[key]).find((value) => value !== undefined && value !== null && value !== '') ?? null
  return {
    site: page.site,
    id: page.id,
    title: first('title') ?? page.title,
    brand: first('brand'),
    gtin: first('gtin'),
    image: first('image'),
    averageRating: first('averageRating'),
    ratingCount: first('ratingCount'),
    histogram: first('histogram'),
  }
}
