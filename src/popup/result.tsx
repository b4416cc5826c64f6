import type { JSX } from 'preact'

import type { Judged } from '../platform/messages.ts'
import type { Say } from '../words/say.ts'
import { AllReviews } from './all-reviews.tsx'
import { Ask } from './ask.tsx'
import { BeforeYouBuy } from './before-you-buy.tsx'
import { Chosen } from './chosen.tsx'
import { Keep } from './keep.tsx'
import { MoreOpinions, Opinions } from './opinions.tsx'
import { OverTime } from './over-time.tsx'
import { ProductTitle } from './product-title.tsx'
import { RatingBesideRating } from './rating.tsx'
import { Share } from './share.tsx'
import type { Shared } from './shared.ts'
import { Signs } from './signs.tsx'
import { Stars } from './stars.tsx'
import { Steps } from './steps.tsx'
import { Unchecked } from './unchecked.tsx'
import { Verdict } from './verdict.tsx'
import type { Actions, Shown } from './view.ts'
import { Voices } from './voices.tsx'
import { WhatIf } from './what-if.tsx'

interface Props {
  readonly judged: Judged
  readonly shown: Pick<Shown, 'further' | 'asked' | 'link' | 'speaking' | 'shelf'>
  /** The glance alone, while what it rests on is still to be drawn. */
  readonly isGlance: boolean
  readonly act: Actions
  readonly say: Say
}

/** What the reviews of a product are worth and what they praise and blame: at a glance, and below it what that rests on. */
export function Result({ judged, shown, isGlance, act, say }: Props): JSX.Element {
  const { listing, report, before, offers, choice } = judged
  const { authenticity, basis, rating, opinions } = report
  const shared: Shared = {
    reviews: new Map(listing.reviews.map((review) => [review.id, review])),
    standings: new Map(report.standings.map((standing) => [standing.review, standing])),
    choice,
    act,
    say,
  }
  return (
    <>
      <div class="glance">
        <ProductTitle product={report.product} />
        <Chosen judged={judged} act={act} say={say} />
        <Verdict authenticity={authenticity} basis={before?.basis ?? basis} say={say} />
        <BeforeYouBuy opinions={opinions} basis={basis} reviews={shared.reviews} say={say} />
        <RatingBesideRating rating={rating} before={before?.rating ?? null} spread={report.product.histogram} basis={basis} say={say} />
        <Opinions opinions={opinions} basis={basis} {...shared} />
        <Steps authenticity={authenticity} further={shown.further} act={act} say={say}>
          {shown.shelf && <Keep shelf={shown.shelf} act={act} say={say} />}
        </Steps>
      </div>
      {!isGlance && (
        <>
          <Ask asked={shown.asked} {...shared} />
          <Share judged={judged} link={shown.link} speaking={shown.speaking} act={act} say={say} />
          <WhatIf offers={offers} {...shared} />
          <Signs authenticity={authenticity} read={basis.read} {...shared} />
          <MoreOpinions opinions={opinions} basis={basis} {...shared} />
          <Stars rating={rating} basis={basis} {...shared} />
          <OverTime evidence={authenticity.evidence} {...shared} />
          <Voices voices={report.voices} {...shared} />
          <AllReviews {...shared} />
          <Unchecked say={say} />
        </>
      )}
    </>
  )
}
