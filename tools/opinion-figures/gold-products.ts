import type { Listing } from '../../src/core/listing.ts'
import { parseListing } from '../../src/background/listing-schema.ts'
import { jsonLines } from '../training/examples.ts'

/** A piece of a review of which people said what it speaks of and for which side. */
export interface Unit {
  readonly text: string
  /** Offsets in the review's text, white space collapsed. */
  readonly start: number
  readonly end: number
  readonly aspects: readonly string[]
  readonly label: '+' | '-' | '0' | null
}

/** A product with what three people made of its reviews (OpoSum). */
export interface GoldProduct {
  readonly id: string
  readonly domain: string
  readonly listing: Listing
  readonly units: ReadonlyMap<string, { readonly text: string; readonly units: readonly Unit[] }>
  readonly sides: Readonly<Record<Side, GoldSide>>
}

/** Praise or blame. */
export type Side = 'pro' | 'con'

/** What people chose for one side. */
export interface GoldSide {
  /** The aspects that at least two of three chose. */
  readonly chosen: ReadonlySet<string>
  /** Each person's units. */
  readonly people: readonly ReadonlySet<string>[]
}

/** The development products of OpoSum. */
export function goldProducts(folder: string): readonly GoldProduct[] {
  const listings = new Map(
    jsonLines(folder, 'oposum_gold60/listings.jsonl', (row: unknown) => {
      const listing = parseListing(row)
      return [[listing.product.id, listing] as const]
    }),
  )
  return jsonLines(folder, 'oposum_gold60/products.jsonl', (row: GoldRow) => {
    const listing = listings.get(row.id)
    return listing === undefined ? [] : [productOf(row, listing)]
  })
}

/** White space collapsed, as the gold compares texts. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

interface GoldUnit {
  readonly text: string
  readonly aspects: readonly string[]
  readonly label: '+' | '-' | '0' | null
}

interface GoldRow {
  readonly id: string
  readonly domain: string
  readonly reviews: readonly { readonly id: string; readonly edus: readonly GoldUnit[] }[]
  readonly gold: { readonly pos: Readonly<Record<string, readonly string[]>>; readonly neg: Readonly<Record<string, readonly string[]>> }
}

function productOf(row: GoldRow, listing: Listing): GoldProduct {
  const aspects = new Map(row.reviews.flatMap(({ edus }) => edus.map((unit) => [squeeze(unit.text), unit.aspects] as const)))
  return {
    id: row.id,
    domain: row.domain,
    listing,
    units: new Map(row.reviews.map(({ id, edus }) => [id, placed(edus)])),
    sides: { pro: sideOf(row.gold.pos, aspects), con: sideOf(row.gold.neg, aspects) },
  }
}

function placed(edus: readonly GoldUnit[]): { readonly text: string; readonly units: readonly Unit[] } {
  let text = ''
  const units = edus.map((unit) => {
    const start = text.length
    text += `${squeeze(unit.text)} `
    return { ...unit, text: squeeze(unit.text), start, end: text.length - 1 }
  })
  return { text: text.trim(), units }
}

function sideOf(summaries: Readonly<Record<string, readonly string[]>>, aspects: ReadonlyMap<string, readonly string[]>): GoldSide {
  const people = Object.values(summaries).map((units) => new Set(units.map(squeeze)))
  const votes = new Map<string, number>()
  for (const person of people) {
    const theirs = new Set([...person].flatMap((unit) => aspects.get(unit) ?? []))
    for (const aspect of theirs) votes.set(aspect, (votes.get(aspect) ?? 0) + 1)
  }
  votes.delete('None')
  return { people, chosen: new Set([...votes].filter(([, count]) => count >= 2).map(([aspect]) => aspect)) }
}
