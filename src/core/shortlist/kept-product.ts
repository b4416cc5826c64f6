import type { Listing, Product, Review } from '../listing.ts'
import type { Authenticity, Basis, Evidence, Opinion, Quote, Rating, Report, Side } from '../report.ts'

/** Words of a review as they are kept, with what tells how much they weigh. */
export interface KeptQuote {
  readonly side: Quote['side']
  readonly text: string
  /** BCP 47 primary subtag; `null` where the page did not say. */
  readonly language: string | null
  /** 1 to 5. */
  readonly stars: number | null
  /** `YYYY-MM-DD`. */
  readonly date: string | null
}

/** What people praise or blame about one aspect, counted in reviews. */
export interface KeptOpinion {
  readonly aspect: string
  readonly side: Side
  readonly praise: number
  readonly blame: number
  readonly quotes: readonly KeptQuote[]
}

/** A product that the shopper keeps: its report as it was on one day, and what the shopper wrote beside it. */
export interface KeptProduct {
  readonly product: Product
  /** Where it stands in the shop; `null` where the browser kept that to itself. */
  readonly link: string | null
  /** `YYYY-MM-DD` on which the report was kept. */
  readonly day: string
  /** Were reviews counted otherwise than by the signs alone, as the shopper chose? */
  readonly isChosen: boolean
  readonly basis: Basis
  /** Without the reviews themselves. */
  readonly authenticity: Authenticity
  readonly rating: Rating
  readonly opinions: readonly KeptOpinion[]
  readonly note: string
  /** As the shopper typed it. */
  readonly price: string
}

/** What a report is kept with. */
export interface Keeping {
  readonly listing: Listing
  readonly report: Report
  readonly isChosen: boolean
  readonly link: string | null
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** Products that the shortlist holds at most: a longer list is no longer short, and would not fit into the 5 MB that browsers give an extension. */
export const MOST_KEPT = 40

/** Longest texts that the shopper writes, in UTF-16 code units. */
export const LONGEST_NOTE = 1000
export const LONGEST_PRICE = 40

/** So much of a report is kept at most, so that a full shortlist has room on every disk. */
const MOST_OPINIONS = 16
const MOST_QUOTES = 2
const LONGEST_QUOTE = 400
const MOST_EVIDENCE = 16
const LONGEST_NAME = 300
const LONGEST_LINK = 1000

/** The part of a report that is worth keeping; nothing written by the shopper yet. */
export function keptFrom({ listing, report, isChosen, link, day }: Keeping): KeptProduct {
  const reviews = new Map(listing.reviews.map((review) => [review.id, review]))
  const { product, basis, rating } = report
  return {
    product: { ...product, title: product.title.slice(0, LONGEST_NAME), brand: product.brand?.slice(0, LONGEST_NAME) ?? null, image: null },
    link: link !== null && link.length <= LONGEST_LINK ? link : null,
    day,
    isChosen,
    basis: { ...basis, unknownLanguages: basis.unknownLanguages.slice(0, MOST_OPINIONS) },
    authenticity: withoutReviews(report.authenticity),
    rating,
    opinions: report.opinions.slice(0, MOST_OPINIONS).map((opinion) => opinionFrom(opinion, reviews)),
    note: '',
    price: '',
  }
}

/** The one name of a product among those kept. */
export function keyOf({ product: { site, id } }: { readonly product: Pick<Product, 'site' | 'id'> }): string {
  return JSON.stringify([site, id])
}

function withoutReviews(authenticity: Authenticity): Authenticity {
  const evidence = authenticity.evidence.slice(0, MOST_EVIDENCE).map(bareEvidence)
  return { ...authenticity, evidence }
}

function bareEvidence({ signal, strength, measured }: Evidence): Evidence {
  const short = Object.entries(measured).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_NAME) : value])
  return { signal, strength, measured: Object.fromEntries(short), reviews: [], passages: [] }
}

function opinionFrom({ aspect, side, praisedBy, blamedBy, quotes }: Opinion, reviews: ReadonlyMap<string, Review>): KeptOpinion {
  const ofSide = (wanted: Quote['side']) => quotes.filter((quote) => quote.side === wanted).slice(0, MOST_QUOTES)
  return {
    aspect,
    side,
    praise: praisedBy.length,
    blame: blamedBy.length,
    quotes: [...ofSide('pro'), ...ofSide('con')].map((quote) => quoteFrom(quote, reviews.get(quote.review))),
  }
}

function quoteFrom({ side, text }: Quote, review: Review | undefined): KeptQuote {
  return {
    side,
    text: text.slice(0, LONGEST_QUOTE),
    language: review?.language ?? null,
    stars: review?.rating ?? null,
    date: review?.date ?? null,
  }
}
