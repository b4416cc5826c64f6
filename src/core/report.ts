import type { Histogram, Product, Review } from './listing.ts'

/** The id of a review within its listing. */
export type ReviewId = Review['id']

/** A verbatim piece of a review: `review.text.slice(start, start + text.length) === text`. */
export interface Passage {
  readonly review: ReviewId
  /** Offset in UTF-16 code units. */
  readonly start: number
  readonly text: string
}

/** The name of a signal: the name of its file in `core/authenticity/`. */
export type SignalName =
  | 'near-copies'
  | 'repeated-phrases'
  | 'template-openings'
  | 'burst'
  | 'group-gap'
  | 'disclosed-incentive'
  | 'offered-reward'
  | 'vine'
  | 'rating-contradicts-text'
  | 'other-product'
  | 'merged-variants'
  | 'unusual-sample'
  | 'histogram-shape'
  | 'rating-drift'
  | 'generated-text'

/** What one signal found, with the numbers it measured and the reviews it concerns. */
export interface Evidence {
  readonly signal: SignalName
  /** Log-odds: above 0 suspicious, below 0 reassuring, 0 a note that is shown but weighs nothing. */
  readonly strength: number
  /** The numbers (and short words such as a date) that the signal's sentence shows. */
  readonly measured: Readonly<Record<string, number | string>>
  readonly reviews: readonly ReviewId[]
  /** What exactly is meant in those reviews, where it can be pointed at. */
  readonly passages: readonly Passage[]
}

/** How many warning signs the reviews carry together. */
export type Signs = 'few' | 'some' | 'many'

/** How far the reviews can be trusted; a statement on the reviews, never on the product or a person. */
export type Authenticity =
  /** Under 5 reviews: nothing can be said. */
  | { readonly kind: 'too-few'; readonly evidence: readonly Evidence[] }
  /** 5 to 19 reviews: what stood out, or that nothing did; no overall word. */
  | { readonly kind: 'first-look'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'assessed'
      readonly signs: Signs
      /** How much was read; a sample that the store chose is never `high`. */
      readonly confidence: 'low' | 'medium' | 'high'
      /** 0 to 1, for ranking and tests; not a probability and never shown. */
      readonly suspicion: number
      readonly evidence: readonly Evidence[]
    }

/** Who speaks in an opinion: praise, blame, or both with weight. */
export type Side = 'pro' | 'con' | 'divided'

/** A passage that praises or blames. */
export interface Quote extends Passage {
  readonly side: 'pro' | 'con'
}

/** What people praise or blame about one aspect, one vote a review. */
export interface Opinion {
  /** What a shopper would call it: an id of the aspect lexicon (`battery`), or a noun of this product's reviews (`strap`). */
  readonly aspect: string
  readonly side: Side
  readonly praisedBy: readonly ReviewId[]
  readonly blamedBy: readonly ReviewId[]
  /** Best first; at least one for each side that has weight. */
  readonly quotes: readonly Quote[]
}

/** What makes a review useful to read; never a proof that it is genuine. */
export type Merit =
  | { readonly kind: 'used-for'; readonly months: number }
  | { readonly kind: 'photos'; readonly count: number }
  | { readonly kind: 'videos'; readonly count: number }
  | { readonly kind: 'specific'; readonly aspects: number }
  | { readonly kind: 'compared' }
  | { readonly kind: 'verified' }

/** Where one review stands: what it weighs in the trusted rating and why. */
export interface Standing {
  readonly review: ReviewId
  /** 0 (left out) to 1 (counts in full). */
  readonly weight: number
  readonly signs: readonly SignalName[]
  readonly merits: readonly Merit[]
}

/** A review worth reading first, and what it tells. */
export interface Voice {
  readonly review: ReviewId
  readonly side: 'pro' | 'con'
  readonly merits: readonly Merit[]
}

/** A mean rating with its range. */
export interface Estimate {
  /** 1 to 5. */
  readonly value: number
  /** Lower and upper end of the 95 % range, 1 to 5. */
  readonly low: number
  readonly high: number
  /** Effective number of reviews behind it (Kish: squared sum of weights over sum of squares). */
  readonly effective: number
}

/** The store's rating beside what remains of it after weighing. */
export interface Rating {
  /** The store's own mean, 1 to 5. */
  readonly shown: number | null
  /** The store's histogram re-weighted by what each level's reviews are worth; `null` when under ten effective reviews. */
  readonly trusted: Estimate | null
  /** The mean of the reviews read, weighted; `null` when under five. */
  readonly read: Estimate | null
  readonly histogram: { readonly shown: Histogram; readonly trusted: Histogram } | null
}

/** What the statements rest on. */
export interface Basis {
  /** Reviews read. */
  readonly read: number
  /** Ratings the store counts; `null` when it does not say. */
  readonly total: number | null
  /** Reviews whose language the opinion mining knows; pros and cons rest on these alone. */
  readonly mined: number
  /** Languages of reviews that could not be mined. */
  readonly unknownLanguages: readonly string[]
  /** Of those mined, reviews in a language for which nobody but the makers has judged pros and cons: any but English. */
  readonly onTrial: number
}

/** All that is made of a listing. */
export interface Report {
  readonly product: Product
  readonly basis: Basis
  readonly authenticity: Authenticity
  readonly rating: Rating
  /** Most telling first, pros, cons and divided together. */
  readonly opinions: readonly Opinion[]
  readonly voices: readonly Voice[]
  /** One for each review, in the listing's order. */
  readonly standings: readonly Standing[]
}
