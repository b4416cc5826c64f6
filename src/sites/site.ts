import type { Incentive, Product, Review } from '../core/listing.ts'
import type { Source } from './source.ts'
import type { DateContext } from './values/dates.ts'

/**
 * Where a value stands, as `selector` (its visible text) or `selector@attribute`; without a selector (`@id`) it is the card itself.
 * With `says` the text must match, and the match's first group, where there is one, is the value. With `means` that is the value, whatever stands there.
 */
export type Place = string | { readonly at: string; readonly says?: RegExp; readonly means?: string }

/** Places of one value, the surest first; the first that gives a value which makes sense is taken. */
export type Places = readonly Place[]

/** All that is known of one shop: a file of data. */
export interface Site {
  readonly name: string
  /** Hosts without `www.` or a mobile prefix; `amazon.de` stands for its subdomains too. */
  readonly hosts: readonly string[]
  /** Found in `pathname + search` of a page that shows a product; the group `id` is the shop's id of the product. */
  readonly url: RegExp
  readonly product: ProductPlaces
  /** Every layout of a review that the shop has or had; all that are found on a page are read, a review found twice is one. */
  readonly reviews: readonly ReviewLayout[]
  /** Where reviews will stand: with no card on the page and this place there, reviews are still to come. */
  readonly reviewPlace?: string
  /** Where the shop says that there are none. */
  readonly noReviews?: Places
  /** What the shop's structured data gets wrong; `reviews: 'all'` where its reviews are placeholders. */
  readonly distrusts?: { readonly product?: readonly (keyof Product)[]; readonly reviews?: readonly (keyof Review)[] | 'all' }
  /** For what data cannot say, such as state in a script. */
  readonly sources?: readonly ((document: Document, url: URL, context: DateContext) => Source)[]
}

/** Where a page says what of the product. */
export interface ProductPlaces {
  /** For pages whose URL does not tell. */
  readonly id?: Places
  readonly title: Places
  readonly brand?: Places
  readonly gtin?: Places
  readonly image?: Places
  /** `4,6 von 5`, `92%`, a class such as `a-star-4-5`. */
  readonly averageRating?: Places
  readonly ratingCount?: Places
  readonly histogram?: readonly HistogramRows[]
}

/** Five rows, one a star level, best first; each tells its share or its count beside its number of stars. */
export interface HistogramRows {
  readonly rows: string
  /** Within a row; the row's own text by default. */
  readonly value?: Place
}

/** Where one layout of a review says what. */
export interface ReviewLayout {
  /** Selector of what holds one review. */
  readonly cards: string
  /** Cards within these are no reviews of this product: side lists, summary boxes, other products. */
  readonly outside?: string
  /** Parts of a text that are not the writer's: `Read more`, a video's fallback. */
  readonly skip?: string
  /** Parts of a text that the style sheet puts in lines of their own, though their tags are those of words in a line. */
  readonly lines?: string
  readonly id?: Places
  readonly rating?: Places
  /** How many stars the shop gives at most; 5 by default. A text such as `8 of 10` says so itself. */
  readonly scale?: number
  readonly title?: Places
  readonly text?: Places
  readonly date?: Places
  readonly verified?: Places
  /** Where the shop marks every verified buyer, a review without the mark is `false`, not unknown. */
  readonly marksAllVerified?: boolean
  readonly incentive?: Readonly<Partial<Record<Incentive, Places>>>
  readonly helpfulVotes?: Places
  /** Selectors of the pictures of one review; the same file twice is one. */
  readonly images?: string
  readonly videos?: string
  readonly variant?: Places
  /** A text that names a country in the page's language, or its two letters. */
  readonly country?: Places
  readonly language?: Places
}
