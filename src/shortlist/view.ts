import type { KeptProduct } from '../core/shortlist/kept-product.ts'

/** What the shopper writes beside a kept product. */
export type Written = Pick<KeptProduct, 'note' | 'price'>

/** What is said once, until the next thing happens. */
export type Note =
  | { readonly kind: 'forgotten'; readonly title: string }
  | { readonly kind: 'all-forgotten' }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** All that the page shows at one moment. */
export interface Shown {
  /** Newest first. */
  readonly products: readonly KeptProduct[]
  /** Keys of those that are to be compared, in the order in which they were chosen. */
  readonly picked: readonly string[]
  /** The list, or the picked ones side by side. */
  readonly view: 'list' | 'compare'
  readonly note: Note | null
  /** All are about to be forgotten, if the shopper says so again. */
  readonly isForgetting: boolean
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What the shopper can do. */
export interface Actions {
  readonly pick: (key: string, isWanted: boolean) => void
  readonly show: (view: Shown['view']) => void
  readonly write: (key: string, written: Partial<Written>) => void
  readonly forget: (key: string) => void
  readonly askToForgetAll: (isWanted: boolean) => void
  readonly forgetAll: () => void
  /** Gives all as a file. */
  readonly save: (as: 'csv' | 'json') => void
}
