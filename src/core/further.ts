/** Why no more reviews are asked for. */
export type FurtherEnd =
  /** The shop has handed out all that it has. */
  | 'complete'
  /** As many as are asked of a shop on one visit. */
  | 'enough'
  /** By the shopper. */
  | 'stopped'
  /** The shop answered, but not with reviews: forbidden, too many requests, out of service. */
  | 'refused'
  /** The shop wants to see a person. */
  | 'captcha'
  | 'sign-in'
  /** The shop pointed to another address, which was not followed. */
  | 'elsewhere'
  /** An empty or unknown reply. */
  | 'unreadable'
  /** A reply that repeats an earlier one. */
  | 'nothing-new'
  /** No answer, or the page forbids the request. */
  | 'unreachable'
  /** The page shows another product by now. */
  | 'left'

/** How far it has come on one visit of a product. */
export interface FurtherCount {
  /** Who is asked: the shop's host or that of its review widget. */
  readonly host: string
  /** Reviews that came. */
  readonly received: number
  /** Those of them that the page had not shown. */
  readonly added: number
  readonly requests: number
}

/** What can be read beyond what a page shows, and how far that has come. */
export type Further =
  /** This page uses no way to more reviews that is known. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'ready' } & FurtherCount)
  | ({ readonly kind: 'reading' } & FurtherCount)
  | ({ readonly kind: 'ended'; readonly end: FurtherEnd } & FurtherCount)

/** At most so many on one visit of a product: a shopper who pages through them asks the shop for no less. */
export const MOST_FURTHER_REVIEWS = 100
export const MOST_REQUESTS = 5
