import type { JSX } from 'preact'

import type { Further } from '../core/further.ts'
import type { Listing, Review } from '../core/listing.ts'
import type { Report, ReviewId } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { BeforeYouBuy, Opinions } from './opinions.tsx'
import { ProductTitle } from './product-title.tsx'
import { RatingBesideRating } from './rating.tsx'
import { ReadMore } from './read-more.tsx'
import { Signs } from './signs.tsx'
import { Unchecked } from './unchecked.tsx'
import { Verdict } from './verdict.tsx'
import type { Actions } from './view.ts'
import { Voices } from './voices.tsx'

interface Props {
  readonly listing: Listing
  readonly report: Report
  readonly further: Further
  readonly act: Actions
  readonly say: Say
}

/** The reviews of a listing by their id. */
export type ReviewsById = ReadonlyMap<ReviewId, Review>

/** What the reviews of a product are worth and what they praise and blame, most telling first. */
export function Result({ listing, report, further, act, say }: Props): JSX.Element {
  const reviews: ReviewsById = new Map(listing.reviews.map((review) => [review.id, review]))
  const shared = { reviews, act, say }
  return (
    <>
      <ProductTitle product={report.product} />
      <Verdict authenticity={report.authenticity} basis={report.basis} say={say}>
        <ReadMore further={further} isSmall={report.authenticity.kind !== 'assessed'} act={act} say={say} />
      </Verdict>
      <RatingBesideRating rating={report.rating} basis={report.basis} say={say} />
      <Opinions opinions={report.opinions} basis={report.basis} {...shared} />
      <BeforeYouBuy opinions={report.opinions} basis={report.basis} say={say} />
      <Signs authenticity={report.authenticity} {...shared} />
      <Voices voices={report.voices} {...shared} />
      <Unchecked say={say} />
    </>
  )
}
