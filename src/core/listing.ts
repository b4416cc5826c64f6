/** The five star levels, best first. */
export const STARS = [5, 4, 3, 2, 1] as const

/** One star level of the common 5-point scale. */
export type Star = (typeof STARS)[number]

/** Share of ratings at each star level; the five add up to 1. */
export type Histogram = Readonly<Record<Star, number>>

/** How a review was rewarded: a store's own tester programme, a free product, or anything else (discount, contest, employee). */
export type Incentive = 'vine' | 'free' | 'other'

/** What a page says of the product itself. `null` means that the page does not say. */
export interface Product {
  /** The shop's host without `www.` or a mobile prefix, as in `amazon.de`. */
  readonly site: string
  /** The shop's own id of the product; unique within the site. */
  readonly id: string
  readonly title: string
  readonly brand: string | null
  /** Digits of a valid GTIN (8, 12, 13 or 14), or `null`. */
  readonly gtin: string | null
  /** Absolute https URL of a picture; it is never fetched by us. */
  readonly image: string | null
  /** Mean of all ratings in the store, 1 to 5. */
  readonly averageRating: number | null
  /** Number of all ratings in the store, of which reviews with text are a part. */
  readonly ratingCount: number | null
  readonly histogram: Histogram | null
}

/** One review as the page shows it; who wrote it is not read. `null` means that the page does not say. */
export interface Review {
  /** Unique within the listing: the shop's id, else derived from the content. */
  readonly id: string
  /** 1 to 5, whatever the shop's own scale. */
  readonly rating: number | null
  readonly title: string
  /** Visible text in the writer's own language, white space collapsed; `''` for a rating without words. */
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  readonly verified: boolean | null
  /** `null`: no mark of an incentive. */
  readonly incentive: Incentive | null
  readonly helpfulVotes: number | null
  readonly images: number
  readonly videos: number
  /** The variant reviewed, as the shop words it (`Colour: Blue`). */
  readonly variant: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** BCP 47 primary subtag, as the page declares it. */
  readonly language: string | null
}

/** What a product page gives: the product and the reviews that it shows. */
export interface Listing {
  readonly product: Product
  readonly reviews: readonly Review[]
}
