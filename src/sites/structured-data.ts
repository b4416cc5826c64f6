import type { Product } from '../core/listing.ts'
import { mergeInSteps } from '../core/merge-reviews.ts'
import type { ReadContext } from './card-readers.ts'
import type { Found } from './read-markup.ts'
import type { Source } from './source.ts'
import { foldName, ownProducts } from './structured/choose.ts'
import type { PageIdentity } from './structured/choose.ts'
import { graphOf } from './structured/graph.ts'
import type { Value } from './structured/item.ts'
import { readJsonLd } from './structured/json-ld.ts'
import { MICRODATA, RDFA, readMarkup } from './structured/markup.ts'
import { productFrom } from './structured/product.ts'
import { reviewItems, reviewsFrom } from './structured/reviews.ts'
import type { Told } from './structured/reviews.ts'
import { visibleText } from './values/text.ts'

/** What structured data say, and where in the markup the reviews stand, as far as they stand there. */
export interface StructuredData extends Source {
  readonly found: readonly Found[]
  /** Whether the page's heading, title or address names the product too. */
  readonly isNamed: boolean
}

/**
 * What a page's schema.org data (JSON-LD, microdata, RDFa) say of its product; `null` where they describe none, or a list of several.
 * With `readCards` a marked-up review is completed by what its card shows besides. Pauses (yields) every few milliseconds.
 */
export function* structuredData(
  document: Document,
  url: URL,
  context: ReadContext,
  readCards = true,
): Generator<void, StructuredData | null> {
  const page = identityOf(document, url)
  const views: StructuredData[] = []
  for (const syntax of [readJsonLd(document), readMarkup(document, MICRODATA), readMarkup(document, RDFA)]) {
    const view = yield* viewOf(yield* syntax, page, context, readCards)
    if (view !== null) views.push(view)
  }
  if (views.length === 0) return null
  return {
    product: Object.assign({}, ...views.map(({ product }) => product).reverse()),
    reviews: yield* mergeInSteps(views.map(({ reviews }) => reviews)),
    found: views.flatMap(({ found }) => found),
    isNamed: views.some(({ isNamed }) => isNamed),
  }
}

function* viewOf(
  values: readonly Value[],
  page: PageIdentity,
  context: ReadContext,
  readCards: boolean,
): Generator<void, StructuredData | null> {
  const graph = yield* graphOf(values)
  yield
  const { items: products, isNamed } = ownProducts(graph, page)
  yield
  if (products.length === 0) return null
  const told = products.map((item) => productFrom(item, graph, page.url.href))
  const product: Partial<Product> = Object.assign({}, ...told.reverse())
  const lists: (readonly Told[])[] = []
  for (const items of yield* reviewItems(products, graph)) lists.push(yield* reviewsFrom(items, product.title ?? '', context, readCards))
  const found = lists.flat().flatMap(({ review, element }) => (element === null ? [] : [{ card: element, review }]))
  const reviews = yield* mergeInSteps(lists.map((list) => list.map(({ review }) => review)))
  return { product, reviews, found, isNamed }
}

function identityOf(document: Document, url: URL): PageIdentity {
  const names = [...document.querySelectorAll('h1')].slice(0, 5).map((heading) => visibleText(heading))
  const metas = [...document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  )
  const addresses = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  return {
    url,
    names: [...names, ...metas, document.title].map(foldName).filter((name) => name !== ''),
    addresses: addresses.filter((address) => typeof address === 'string'),
  }
}
