import type { Listing, Product, Review } from '../core/listing.ts'
import { foldWords, mergeReviews } from './merge-reviews.ts'
import type { Source } from './source.ts'

/** Which product the page shows: the shop's host, the product's id there, and what to call it where no source says. */
export interface PageProduct {
  readonly site: string
  readonly id: string
  readonly title: string
}

/** The sources of a page, the surest first, as one listing: fields from the first source that says them, each review once, with an id of its own. */
export function mergeListing(page: PageProduct, sources: readonly Source[]): Listing {
  const reviews = mergeReviews(sources.map((source) => source.reviews))
  return { product: mergeProduct(page, sources), reviews: withIds(reviews.map(completeReview)) }
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

/** A review with `null`, or nothing, for what no source says. */
export function completeReview(review: Partial<Review>): Review {
  return {
    id: review.id ?? '',
    rating: review.rating ?? null,
    title: review.title ?? '',
    text: review.text ?? '',
    date: review.date ?? null,
    verified: review.verified ?? null,
    incentive: review.incentive ?? null,
    helpfulVotes: review.helpfulVotes ?? null,
    images: review.images ?? 0,
    videos: review.videos ?? 0,
    variant: review.variant ?? null,
    country: review.country ?? null,
    language: review.language ?? null,
  }
}

/** Whether an id was made from the content, for want of one of the shop's. */
export function hasDerivedId(id: Review['id']): boolean {
  return DERIVED.test(id)
}

const DERIVED = /^t[0-9a-z]{1,7}(?:-\d{1,4})?$/u

/** A review without an id gets one from its content, so that it has the same id whenever it is read again. */
function withIds(reviews: readonly Review[]): readonly Review[] {
  const taken = new Map<string, number>()
  return reviews.map((review) => {
    const id = review.id || `t${hash(`${foldWords(review)} ${review.title} ${review.rating} ${review.date}`)}`
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return { ...review, id: times === 1 ? id : `${id}-${times}` }
  })
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  return (value >>> 0).toString(36)
}
