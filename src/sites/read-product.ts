import { STARS } from '../core/listing.ts'
import type { Histogram, Product } from '../core/listing.ts'
import type { HistogramRows, Places, ProductPlaces } from './site.ts'
import { parseCount, parseCounts } from './values/numbers.ts'
import { firstValue, ratingParser } from './values/places.ts'
import { tidyText } from './values/text.ts'

/** What a page's markup says of the product itself. */
export function readProduct(document: Document, places: ProductPlaces): Partial<Product> {
  const words = (at: Places | undefined) => firstValue(document, at, (said) => tidyText(said) || null)
  return {
    title: words(places.title) ?? '',
    brand: words(places.brand),
    gtin: firstValue(document, places.gtin, (said) => /^(?:\d{8}|\d{12,14})$/u.exec(said.trim())?.[0] ?? null),
    image: firstValue(document, places.image, (said) => (said.startsWith('https://') ? said : null)),
    averageRating: firstValue(document, places.averageRating, ratingParser()),
    ratingCount: firstValue(document, places.ratingCount, parseCount),
    histogram: readHistogram(document, places.histogram ?? []),
  }
}

function readHistogram(document: Document, layouts: readonly HistogramRows[]): Histogram | null {
  for (const layout of layouts) {
    for (const rows of tables(document, layout.rows)) {
      const histogram = sharesOf(rows.map((row, place) => rowValue(row, STARS[place] ?? 0, layout)))
      if (histogram !== null) return histogram
    }
  }
  return null
}

/** Rows that stand together; a page can show the same table twice, or an empty one first. */
function tables(document: Document, selector: string): readonly (readonly Element[])[] {
  const groups = new Map<Element | null, Element[]>()
  for (const row of [...document.querySelectorAll(selector)].slice(0, 100)) {
    groups.set(row.parentElement, [...(groups.get(row.parentElement) ?? []), row])
  }
  return [...groups.values()].filter((rows) => rows.length === STARS.length)
}

/** Beside the number of stars stands the share or the count, in either order: `5 star 89%`, `89 por cento … 5 estrelas`. */
function rowValue(row: Element, star: number, { value = '' }: HistogramRows): number {
  const numbers = firstValue(row, [value], (said) => (/\p{Nd}/u.test(said) ? parseCounts(said) : null)) ?? []
  const own = numbers.indexOf(star)
  return numbers.find((_, place) => place !== own) ?? 0
}

/** Shares from the counts, or any other measure, of five, four, three, two stars and one; `null` where none is counted. */
export function sharesOf(values: readonly number[]): Histogram | null {
  const sum = values.reduce((total, value) => total + value, 0)
  if (sum === 0) return null
  const [five = 0, four = 0, three = 0, two = 0, one = 0] = values.map((value) => value / sum)
  return { 5: five, 4: four, 3: three, 2: two, 1: one }
}
