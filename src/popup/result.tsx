import type { JSX } from 'preact'

import type { Further } from '../core/further.ts'
import type { Listing, Review } from '../core/listing.ts'
import type { Report, ReviewId } from '../core/report.ts'
import type { Say } from '../words/say.ts'
import { BeforeYouBuy } from './before-you-buy.tsx'
import { MoreOpinions, Opinions } from './opinions.tsx'
import { ProductTitle } from './product-title.tsx'
import { RatingBesideRating } from './rating.tsx'
import { Signs } from './signs.tsx'
import { Stars } from './stars.tsx'
import { Steps } from './steps.tsx'
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

/** What the reviews of a product are worth and what they praise and blame: at a glance, and below it what that rests on. */
export function Result({ listing, report, further, act, say }: Props): JSX.Element {
  const { authenticity, basis, rating, opinions } = report
  const reviews: ReviewsById = new Map(listing.reviews.map((review) => [review.id, review]))
  const shared = { reviews, act, say }
  return (
    <>
      <div class="glance">
        <ProductTitle product={report.product} />
        <Verdict authenticity={authenticity} basis={basis} say={say} />
        <BeforeYouBuy opinions={opinions} basis={basis} reviews={reviews} say={say} />
        <RatingBesideRating rating={rating} spread={report.product.histogram} basis={basis} say={say} />
        <Opinions opinions={opinions} basis={basis} {...shared} />
        <Steps authenticity={authenticity} further={further} act={act} say={say} />
      </div>
      <Signs authenticity={authenticity} read={basis.read} {...shared} />
      <MoreOpinions opinions={opinions} basis={basis} {...shared} />
      <Stars rating={rating} basis={basis} say={say} />
      <Voices voices={report.voices} {...shared} />
      <Unchecked say={say} />
    </>
  )
}
