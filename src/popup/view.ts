import type { Choice } from '../core/choose.ts'
import type { Further } from '../core/further.ts'
import type { Listing } from '../core/listing.ts'
import type { Answer } from '../core/opinions/ask-reviews.ts'
import type { ReviewId } from '../core/report.ts'
import type { Judged } from '../platform/messages.ts'
import type { SiteState } from '../platform/settings.ts'
import type { Shelf } from './shelf.ts'
import type { Speaking, Voice } from './voice.ts'

/** What the popup can show, one at a time. */
export type View =
  /** The page is being read. */
  | { readonly kind: 'reading' }
  /** A page that no extension may read: the browser's own, a store of extensions, a file. */
  | { readonly kind: 'no-access' }
  /** A page that the shopper has not let be read yet, or that no extension may read: beside it the two cannot be told apart. */
  | { readonly kind: 'not-granted' }
  /** The tab that was to be read is closed. */
  | { readonly kind: 'tab-gone' }
  /** The page shows no product. */
  | { readonly kind: 'no-product'; readonly site: string }
  /** The shopper has switched this site off; the page was not touched. */
  | { readonly kind: 'site-off'; readonly site: string }
  /** The shopper has paused everything; the page was not touched. `until` in ms since 1970, `null` for a pause without end. */
  | { readonly kind: 'paused'; readonly until: number | null }
  /** A product without reviews on this page. */
  | { readonly kind: 'no-reviews'; readonly listing: Listing }
  /** A product whose reviews the page has not loaded yet. */
  | { readonly kind: 'waiting'; readonly listing: Listing }
  /** Reviews were read: under five of them too few to say, else a first look or an assessment. */
  | ({ readonly kind: 'result' } & Judged)
  /** Reviews stand on the page, but what they say could not be read. */
  | { readonly kind: 'unreadable'; readonly site: string }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** How this page's site is switched; `null` where there is no site to switch. */
export interface SiteSwitch {
  readonly site: string
  readonly state: SiteState
}

/** What is said once, beside the view, until the next thing happens. */
export type Note =
  /** The browser's permission was asked for and not given. */
  | { readonly kind: 'refused'; readonly site: string }
  /** A review was to be shown that the page no longer holds. */
  | { readonly kind: 'not-on-page' }
  /** The page was read again; `count` more reviews are known than before. */
  | { readonly kind: 'grown'; readonly count: number }
  /** The reviews were counted as the shopper chose. */
  | { readonly kind: 'counted'; readonly left: number; readonly read: number }
  | { readonly kind: 'copied' }
  | { readonly kind: 'not-copied' }
  /** The page was read again and gave something else. */
  | { readonly kind: 'changed' }
  /** The report was put on the shortlist. */
  | { readonly kind: 'kept' }
  /** The shortlist holds as many products as it can. */
  | { readonly kind: 'shortlist-full'; readonly most: number }

/** A question to the reviews of the product shown. */
export interface Asked {
  readonly question: string
  /** What was found in how many reviews; `null` until it is known. */
  readonly answered: { readonly read: number; readonly answer: Answer } | null
}

/** All that the popup shows at one moment. */
export interface Shown {
  readonly view: View
  /** `null` where there is no site to switch. */
  readonly site: SiteSwitch | null
  readonly note: Note | null
  /** What there is to read beyond the page, and how far that has come. */
  readonly further: Further
  /** `null` where nothing was asked. */
  readonly asked: Asked | null
  /** The tab that is read; `null` until it is found. */
  readonly tab: number | null
  /** The page's address as it can be given to others; `null` where the browser keeps it to itself. */
  readonly link: string | null
  readonly speaking: Speaking
  /** What was kept or scanned of the product; `null` where there is none. */
  readonly shelf: Shelf | null
}

/** What the shopper can do from the popup. */
export interface Actions {
  readonly showReview: (review: ReviewId) => void
  readonly switchSite: (state: SiteState) => void
  /** Counts the reviews otherwise from now on. */
  readonly choose: (choice: Choice) => void
  /** Asks the reviews that count; an empty question takes the last one away. */
  readonly ask: (question: string) => void
  /** Reads the page though everything is paused. */
  readonly readNow: () => void
  /** Ends the pause. */
  readonly resume: () => void
  /** Puts the report that is shown on the shortlist. */
  readonly keep: () => void
  readonly readMore: () => void
  readonly stopReadingMore: () => void
  /** Keeps the view open beside the page; `null` where it stands there or the browser has no place for it. */
  readonly openBeside: (() => void) | null
  /** `null` where the browser does not let text be copied. */
  readonly copy: ((text: string) => void) | null
  /** `null` where the browser cannot read aloud. */
  readonly voice: Voice | null
}
