import type { Graph } from './graph.ts'
import { hasType, itemsOf } from './item.ts'
import type { Item, Placed } from './item.ts'
import { ELSEWHERE, LISTS, PRODUCTS } from './kinds.ts'
import { addressOf, productName, wordsOf } from './words.ts'

/** What a page says of itself, to tell its own product from others. */
export interface PageIdentity {
  readonly url: URL
  /** Headings and titles, folded; the surest first. */
  readonly names: readonly string[]
  /** `canonical` and `og:url`, as they stand. */
  readonly addresses: readonly string[]
}

/** The items that describe the page's product, and whether its heading, title or address says that it is the page's. */
export interface Own {
  readonly items: readonly Item[]
  readonly isNamed: boolean
}

/**
 * The items that are the page's own product: the best one first, and with it those that describe the same product again. Nothing
 * where the page is about no product, or lists several and is about none of them.
 */
export function ownProducts(graph: Graph, page: PageIdentity): Own {
  const candidates = graph.placed.filter(isCandidate).map(({ item }) => item)
  const scores = new Map(candidates.map((item) => [item, identify(item, page)]))
  const [best] = [...candidates].sort((a, b) => total(b, scores) - total(a, scores))
  if (best === undefined) return NOTHING
  const known = scores.get(best) ?? 0
  if (known === 0 && distinctNames(candidates) >= CROWD) return NOTHING
  return { items: [best, ...candidates.filter((item) => item !== best && isSame(item, best))], isNamed: known > 0 }
}

const NOTHING: Own = { items: [], isNamed: false }

/** From so many different products on, a page that is about none of them is a list. */
const CROWD = 3

function isCandidate(place: Placed): boolean {
  if (!hasType(place.item, PRODUCTS) || productName(place.item) === '') return false
  for (let inner: Placed | null = place; inner !== null; inner = inner.parent) {
    if (ELSEWHERE.has(inner.role) || (inner.parent !== null && isOther(inner.parent.item))) return false
  }
  return true
}

function isOther(parent: Item): boolean {
  return hasType(parent, LISTS) || hasType(parent, PRODUCTS)
}

function distinctNames(items: readonly Item[]): number {
  return new Set(items.map(nameOf)).size
}

function nameOf(item: Item): string {
  return foldName(productName(item))
}

/** Letters and digits in lower case: shops write the same name with other dashes and spaces. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function total(item: Item, scores: ReadonlyMap<Item, number>): number {
  const weight = (name: string, points: number) => (item.properties.has(name) ? points : 0)
  return (scores.get(item) ?? 0) + weight('review', 2) + weight('reviews', 2) + weight('offers', 1) + weight('aggregaterating', 1)
}

/** 0 where nothing says that the item is the page's own. */
function identify(item: Item, page: PageIdentity): number {
  const name = nameOf(item)
  const named = page.names.includes(name) ? 10 : page.names.some((other) => contains(other, name)) ? 5 : 0
  return named + (isAddressOf(item, page) ? 10 : 0) + (isInAddress(item, page.url) ? 5 : 0)
}

/** A page's title adds the shop to the name, its heading may leave out the brand; a heading that is one word of many names is a list's. */
function contains(other: string, name: string): boolean {
  return name.length >= 6 && (other.includes(name) || (other.length * 2 > name.length && name.includes(other)))
}

function isAddressOf(item: Item, { url, addresses }: PageIdentity): boolean {
  const own = [addressOf(item, 'url'), item.id ?? '', ...itemsOf(item, 'offers').map((offer) => addressOf(offer, 'url'))]
  const pages = new Set([url.href, ...addresses].map((address) => pathOf(address, url)).filter((path) => path.length > 1))
  return own.some((address) => address !== '' && pages.has(pathOf(address, url)))
}

function pathOf(address: string, base: URL): string {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/u, '') : ''
}

function isInAddress(item: Item, url: URL): boolean {
  const id = wordsOf(item, 'sku', 'productid')
  return id.length >= 4 && url.href.includes(id)
}

function isSame(item: Item, best: Item): boolean {
  const sku = wordsOf(best, 'sku', 'productid')
  return nameOf(item) === nameOf(best) || (sku !== '' && sku === wordsOf(item, 'sku', 'productid'))
}
