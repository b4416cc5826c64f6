import type { Incentive } from '../../core/listing.ts'
import type { Place, ReviewLayout } from '../site.ts'

/** How a shop, or a review widget in any shop, hands out further reviews of the product that its page shows: a file of data. */
export interface Endpoint {
  readonly name: string
  /** Shops that it is for, without `www.`; any shop by default. */
  readonly hosts?: readonly string[]
  /** A selector that shows at a glance whether a page uses it; only then are the keys looked for. */
  readonly mark?: string
  /** What its address is filled with, by name; a page without one of them cannot use it. */
  readonly keys: Readonly<Record<string, Key>>
  /**
   * `{name}` stands for a key, `{size}`, `{page}` and `{offset}` for what is asked for; all are encoded. It begins with `https://` and a host
   * of ours to name, or with `/` for the shop's own: a page never says who is asked.
   */
  readonly address: string
  /** `{name}` stands for a key. */
  readonly headers?: Readonly<Record<string, string>>
  /** Reviews a request. */
  readonly size: number
  /** The number of the first page; 1 by default. */
  readonly firstPage?: number
  /** For shops that hand out a mark to go on from instead of pages. */
  readonly next?: Next
  /** What can come back; the first that the reply is read as counts. */
  readonly replies: readonly Reply[]
}

/** One value of a page that an address needs. */
export interface Key {
  /** The surest first. */
  readonly at: readonly KeyPlace[]
  /** The whole value must be so; it is a strict pattern, for the value comes from the page. */
  readonly is: RegExp
  /** Where the page does not say. */
  readonly otherwise?: string
}

/** An element of the page, or its scripts, its address, or the addresses of what it has itself asked for; the first group of `says` is the value. */
export type KeyPlace = Place | { readonly in: 'scripts' | 'address' | 'requests'; readonly says: RegExp }

/** Where a reply says how to go on: the first group of `says` in the text at `path`, put into `add`, which is put behind the address. */
export interface Next {
  readonly path: string
  readonly says: RegExp
  readonly add: string
}

/** What comes back. */
export type Reply =
  | JsonReply
  | MarkupReply
  /** A page of the shop, read as any page of it. */
  | { readonly kind: 'page' }

/** Markup that holds reviews, at a path of JSON. */
export interface MarkupReply {
  readonly kind: 'markup'
  readonly path: string
  /** How many there are in all. */
  readonly total?: string
  readonly layouts: readonly ReviewLayout[]
}

/** JSON, or JSON in a script of a page. Paths are names with dots between them; `*` stands for every item of a list. */
export interface JsonReply {
  readonly kind: 'json'
  /** Selector of the script that holds it, where the reply is a page. */
  readonly script?: string
  /** The list of reviews, or several lists of them. */
  readonly list: string | readonly string[]
  /** How many there are in all. */
  readonly total?: string
  readonly review: ReviewPaths
}

/** Where in one review stands what; of several paths the first that says something. */
export interface ReviewPaths {
  readonly id?: Paths
  readonly rating: Paths
  /** How many stars there are at most; 5 by default. */
  readonly scale?: number
  /** What stands for one star, two stars and so on where there is a word instead of a number. */
  readonly ratingWords?: readonly string[]
  readonly title?: Paths
  readonly text: Paths
  readonly date?: Paths
  /** Where all signs are there and none is meant, it is `false`; where none is there, unknown. */
  readonly verified?: readonly Sign[]
  /** Where every verified buyer is marked, a review without the sign is `false`, not unknown. */
  readonly marksAllVerified?: boolean
  readonly incentive?: Readonly<Partial<Record<Incentive, readonly Sign[]>>>
  readonly helpfulVotes?: Paths
  /** The first sign that is there is counted, each file once. */
  readonly images?: readonly Sign[]
  readonly videos?: readonly Sign[]
  readonly variant?: Paths
  readonly country?: Paths
  readonly language?: Paths
}

export type Paths = readonly string[]

/** A path, or a path with the text that its value must have; without it anything is meant but `false`, `0`, `"0"`, `"false"` and nothing. */
export type Sign = string | { readonly at: string; readonly is: RegExp }
