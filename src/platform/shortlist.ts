import * as v from 'valibot'

import type { Histogram, Product } from '../core/listing.ts'
import type { Authenticity, Estimate, Evidence, Rating, SignalName } from '../core/report.ts'
import { keyOf, MOST_KEPT, type KeptOpinion, type KeptProduct } from '../core/shortlist/kept-product.ts'
import { storedValue } from './stored-value.ts'

/** The products that the shopper keeps, newest first. */
export interface Shortlist {
  readonly products: readonly KeptProduct[]
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const stars = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5)))
const nullableText = v.nullable(v.string())
const day = v.pipe(v.string(), v.isoDate())
const share = v.number()
const histogram: v.GenericSchema<unknown, Histogram> = v.object({ 5: share, 4: share, 3: share, 2: share, 1: share })
const estimate: v.GenericSchema<unknown, Estimate | null> = v.nullable(
  v.object({ value: share, low: share, high: share, effective: v.number() }),
)

const product: v.GenericSchema<unknown, Product> = v.object({
  site: v.string(),
  id: v.string(),
  title: v.string(),
  brand: nullableText,
  gtin: nullableText,
  image: v.null(),
  averageRating: stars,
  ratingCount: v.nullable(count),
  histogram: v.nullable(histogram),
})

/** Later versions may know other signals; one without words of its own is told by its numbers. */
const signal = v.custom<SignalName>((value) => typeof value === 'string')

const evidence: v.GenericSchema<unknown, readonly Evidence[]> = v.array(
  v.object({
    signal,
    strength: v.number(),
    measured: v.record(v.string(), v.union([v.number(), v.string()])),
    reviews: v.tuple([]),
    passages: v.tuple([]),
  }),
)

const authenticity: v.GenericSchema<unknown, Authenticity> = v.variant('kind', [
  v.object({ kind: v.literal('too-few'), evidence }),
  v.object({ kind: v.literal('first-look'), evidence }),
  v.object({
    kind: v.literal('assessed'),
    signs: v.picklist(['few', 'some', 'many']),
    confidence: v.picklist(['low', 'medium', 'high']),
    suspicion: v.number(),
    evidence,
  }),
])

const rating: v.GenericSchema<unknown, Rating> = v.object({
  shown: stars,
  trusted: estimate,
  read: estimate,
  histogram: v.nullable(v.object({ shown: histogram, trusted: histogram })),
})

const opinion: v.GenericSchema<unknown, KeptOpinion> = v.object({
  aspect: v.string(),
  side: v.picklist(['pro', 'con', 'divided']),
  praise: count,
  blame: count,
  quotes: v.array(v.object({ side: v.picklist(['pro', 'con']), text: v.string(), language: nullableText, stars, date: v.nullable(day) })),
})

const Kept: v.GenericSchema<unknown, KeptProduct> = v.object({
  product,
  link: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//u))),
  day,
  isChosen: v.boolean(),
  basis: v.object({
    read: count,
    total: v.nullable(count),
    mined: count,
    unknownLanguages: v.array(v.string()),
    onTrial: count,
  }),
  authenticity,
  rating,
  opinions: v.array(opinion),
  note: v.string(),
  price: v.string(),
})

/** The shortlist, as the browser keeps it on disk; a product that cannot be understood is left out alone. */
export const shortlist = storedValue<Shortlist>({
  area: 'local',
  key: 'shortlist',
  version: 1,
  fields: {
    products: v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.flatMap(understood)),
    ),
  },
  fallback: { products: [] },
  migrations: [],
})

function understood(one: unknown): readonly KeptProduct[] {
  const parsed = v.safeParse(Kept, one)
  return parsed.success ? [parsed.output] : []
}

/** Keeps a product in place of what was kept of it before, with what the shopper wrote; false where the list is full. */
export async function keepProduct(kept: KeptProduct): Promise<boolean> {
  const key = keyOf(kept)
  const { products } = await shortlist.change((current) => {
    const before = current.products.find((one) => keyOf(one) === key)
    if (before === undefined && current.products.length >= MOST_KEPT) return current
    const others = current.products.filter((one) => one !== before)
    return { products: [{ ...kept, note: before?.note ?? '', price: before?.price ?? '' }, ...others] }
  })
  return products.some((one) => keyOf(one) === key)
}
