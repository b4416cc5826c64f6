import type { Listing } from '../../src/core/listing.ts'
import { mineOpinions } from '../../src/core/opinions/mine-opinions.ts'
import type { Models } from '../../src/core/opinions/models.ts'
import type { PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { type Example, SETS } from '../training/examples.ts'
import type { ModelFor } from './fifths.ts'
import { type Row, share, type Table } from './figure.ts'
import type { GoldProduct } from './gold-products.ts'
import { listingOf, reviewOf } from './judged-listings.ts'
import { firstQuote, modelsWith } from './list-figures.ts'
import { sideByPeople, unitsOf } from './score-lists.ts'

/** Complaints shown of sets of one to five reviews that people did not mean: on products of which people said what is blamed, and on texts that only praise. */
export function smallSetFigures(
  opinions: string,
  products: readonly GoldProduct[],
  heldOut: ModelFor,
  shipped: PolarityModel | null,
): Table {
  const ways = [
    ['word lists alone', () => null],
    ['model that has not seen the texts', heldOut],
    ['shipped file', () => shipped],
  ] as const
  return {
    id: 'small-sets',
    headings: ['', 'complaints', 'of them false', 'sets of nothing but praise', 'with a complaint'],
    rows: ways.map(([name, modelFor]) => row(name, modelFor, opinions, products)),
  }
}

const SIZES = [1, 2, 3, 4, 5] as const
const PRAISE_SIZE = 5
const SENTENCES_A_REVIEW = 2

function row(name: string, modelFor: ModelFor, opinions: string, products: readonly GoldProduct[]): Row {
  const verdicts = products.flatMap((product) => complaintsOf(product, modelsWith(modelFor(product.id))))
  const sets = [...praiseSets(SETS['kotzias amazon'](opinions)), ...praiseSets(SETS['laptops'](opinions))]
  // Neither set is among the data learnt from, so every model has not seen them.
  const models = modelsWith(modelFor(''))
  const complaining = sets.filter((listing) => complaints(listing, models).length > 0).length
  const wrong = verdicts.filter((verdict) => verdict !== 'same').length
  return {
    name,
    count: verdicts.length,
    figures: [`${wrong} (${share(wrong / verdicts.length)})`, String(sets.length), `${complaining} (${share(complaining / sets.length)})`],
  }
}

/** What people say of each complaint about every run of one to five reviews of a product; those of which they say nothing are left out. */
function complaintsOf(product: GoldProduct, models: Models): readonly ('same' | 'other' | 'neither')[] {
  const { reviews } = product.listing
  const sets = SIZES.flatMap((size) =>
    Array.from({ length: Math.floor(reviews.length / size) }, (_, at) => reviews.slice(at * size, (at + 1) * size)),
  )
  return sets.flatMap((set) =>
    complaints({ ...product.listing, reviews: set }, models).flatMap((quote) => {
      const units = unitsOf(product, quote)
      const verdict = units === null ? null : sideByPeople(product, units, 'con')
      return verdict === null ? [] : [verdict]
    }),
  )
}

function complaints(listing: Listing, models: Models) {
  return mineOpinions(listing, [], models).opinions.flatMap((opinion) => firstQuote(opinion, 'con'))
}

/** Sentences that only praise, two a review, five reviews a set. */
function praiseSets(examples: readonly Example[]): readonly Listing[] {
  const blamed = new Set(examples.filter(({ side }) => side <= 0).map(({ text }) => text))
  const praise = [...new Set(examples.map(({ text }) => text))].filter((text) => !blamed.has(text))
  const a = PRAISE_SIZE * SENTENCES_A_REVIEW
  return Array.from({ length: Math.floor(praise.length / a) }, (_, at) =>
    listingOf(
      'praise',
      Array.from({ length: PRAISE_SIZE }, (_, of) =>
        reviewOf(String(of), praise.slice(at * a + of * SENTENCES_A_REVIEW, at * a + (of + 1) * SENTENCES_A_REVIEW).join('. '), null),
      ),
    ),
  )
}
