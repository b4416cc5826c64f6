import { readFileSync } from 'node:fs'
import path from 'node:path'

import * as v from 'valibot'

import { completeReview } from '../../src/core/complete-review.ts'
import type { Listing, Review } from '../../src/core/listing.ts'
import { loadPage, readSavedPage } from '../saved-page.ts'
import { jsonLines } from '../training/examples.ts'
import { goldProducts } from './gold-products.ts'

/** A product whose opinions a person judges, and what kind of source it is from. */
export interface JudgedListing {
  readonly kind: 'page' | 'earphones' | 'shoes' | 'oposum' | 'phone' | 'laptop' | 'food' | 'hotel'
  readonly listing: Listing
}

/** Saved shop pages, earphones, shoes and OpoSum's development products, of those with very many reviews the `turn`th lot (from 0) of as many as a page and a few further ones show. */
export function judgedListings(opinions: string, pages: string, turn: number): readonly JudgedListing[] {
  return [
    ...pageListings(pages).map((listing) => ({ kind: 'page', listing }) as const),
    ...earphones(opinions, turn).map((listing) => ({ kind: 'earphones', listing }) as const),
    ...shoes(opinions, turn).map((listing) => ({ kind: 'shoes', listing }) as const),
    ...goldProducts(opinions).map(({ listing }) => ({ kind: 'oposum', listing }) as const),
  ]
}

const MOST_REVIEWS = 60
const Index = v.array(v.object({ slug: v.string(), url: v.string() }))

/** What the saved shop pages give. */
export function pageListings(folder: string): readonly Listing[] {
  const index = v.parse(Index, JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')))
  return index.flatMap(({ slug, url }) => {
    const reading = readSavedPage(loadPage(path.join(folder, 'html', `${slug}.html`)), url, new Date())
    return reading.kind === 'listing' || reading.kind === 'waiting' ? [reading.listing] : []
  })
}

function earphones(folder: string, turn: number): readonly Listing[] {
  const products = new Map<string, Review[]>()
  jsonLines(folder, 'multi_product_en/earphones.jsonl', ({ product, text, stars }: { product: string; text: string; stars: number }) => {
    const reviews = products.get(product) ?? []
    products.set(product, reviews)
    reviews.push(reviewOf(`${reviews.length}`, text, stars))
    return []
  })
  return [...products].map(([title, reviews]) => listingOf(`${title} earphones`, lot(reviews, turn)))
}

function shoes(folder: string, turn: number): readonly Listing[] {
  return jsonLines(folder, 'amasum_shoes50/products.jsonl', ({ id, reviews }: { id: string; reviews: readonly string[] }) => [
    listingOf(
      `${id} shoes`,
      lot(
        reviews.map((text, at) => reviewOf(`${at}`, text, null)),
        turn,
      ),
    ),
  ])
}

function lot(reviews: readonly Review[], turn: number): readonly Review[] {
  const from = (turn * MOST_REVIEWS) % Math.max(1, reviews.length - MOST_REVIEWS / 2)
  return reviews.slice(from, from + MOST_REVIEWS)
}

/** A listing of a set that knows nothing but texts and stars. */
export function listingOf(title: string, reviews: readonly Review[]): Listing {
  const unknown = { brand: null, gtin: null, image: null, averageRating: null, ratingCount: null, histogram: null }
  return { product: { site: 'set', id: title, title, ...unknown }, reviews }
}

/** A review of which nothing but its text and stars is known. */
export function reviewOf(id: string, text: string, rating: number | null): Review {
  return completeReview({ id, text, rating })
}
