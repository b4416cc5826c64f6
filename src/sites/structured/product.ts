import type { Product } from '../../core/listing.ts'
import { parseCount } from '../values/numbers.ts'
import { resolve } from './graph.ts'
import type { Graph } from './graph.ts'
import { validGtin } from './gtin.ts'
import { itemsOf } from './item.ts'
import type { Item } from './item.ts'
import { SHOPS } from './kinds.ts'
import { hasType } from './item.ts'
import { outOfFive, scaleOf, writtenRating } from './ratings.ts'
import { addressOf, productName, wordsOf } from './words.ts'

/** What an item says of the product that it is; what it does not say is left out. `base` is the page's address. */
export function productFrom(item: Item, graph: Graph, base: string): Partial<Product> {
  const title = productName(item).slice(0, MAX_TITLE)
  const id = wordsOf(item, 'sku', 'productid', 'productgroupid').slice(0, MAX_NAME)
  const brand = wordsOf(item, 'brand', 'manufacturer').slice(0, MAX_NAME)
  const gtin = validGtin(CODES.map((name) => wordsOf(item, name)))
  const image = secureAddress(addressOf(item, 'image', 'thumbnailurl'), base)
  return {
    ...(title === '' ? {} : { title }),
    ...(id === '' ? {} : { id }),
    ...(brand === '' ? {} : { brand }),
    ...(gtin === null ? {} : { gtin }),
    ...(image === null ? {} : { image }),
    ...ratingOf(item, graph),
  }
}

const MAX_TITLE = 500
const MAX_NAME = 100
const CODES = ['gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'ean', 'isbn', 'upc', 'productid', 'sku', 'mpn']

/** The https address of a picture; `null` for any other. */
function secureAddress(address: string, base: string): string | null {
  if (address === '' || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return url.protocol === 'https:' ? url.href : null
}

type Rating = Pick<Product, 'averageRating' | 'ratingCount'>

/** The product's own rating; one that says that it is the shop's is not. */
function ratingOf(item: Item, graph: Graph): Partial<Rating> {
  for (const reference of itemsOf(item, 'aggregaterating')) {
    const rating = resolve(reference, graph)
    if (itemsOf(rating, 'itemreviewed').some((reviewed) => hasType(resolve(reviewed, graph), SHOPS))) continue
    const written = writtenRating(rating)
    const average = outOfFive(written, scaleOf([written]))
    const counts = ['ratingcount', 'reviewcount', 'votes', 'count'].map((name) => parseCount(wordsOf(rating, name)) ?? 0)
    const count = Math.max(...counts)
    if (average === null && count === 0) continue
    return { ...(average === null ? {} : { averageRating: average }), ...(count === 0 ? {} : { ratingCount: count }) }
  }
  return {}
}
