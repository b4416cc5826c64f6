import type { Listing } from '../core/listing.ts'
import type { Report } from '../core/report.ts'
import type { SiteState } from '../platform/settings.ts'

/** What the popup can show, one at a time. */
export type View =
  /** The page is being read. */
  | { readonly kind: 'reading' }
  /** A page that no extension may read: the browser's own, a store of extensions, a file. */
  | { readonly kind: 'no-access' }
  /** The page shows no product. */
  | { readonly kind: 'no-product'; readonly site: string }
  /** The shopper has switched this site off; the page was not touched. */
  | { readonly kind: 'site-off'; readonly site: string }
  /** A product without reviews on this page. */
  | { readonly kind: 'no-reviews'; readonly listing: Listing }
  /** A product whose reviews the page has not loaded yet. */
  | { readonly kind: 'waiting'; readonly listing: Listing }
  /** Reviews were read: under five of them too few to say, else a first look or an assessment. */
  | { readonly kind: 'result'; readonly listing: Listing; readonly report: Report }
  /** Reviews stand on the page, but what they say could not be read. */
  | { readonly kind: 'unreadable'; readonly site: string }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** How this page's site is switched; `null` where there is no site to switch. */
export interface SiteSwitch {
  readonly site: string
  readonly state: SiteState
}
