import * as v from 'valibot'

import { NOTHING_CHOSEN, type Choice, type Filter } from '../core/choose.ts'
import type { Product } from '../core/listing.ts'
import { FILTERS, settings, type Settings } from './settings.ts'
import { storedValue } from './stored-value.ts'

/** How the shopper wants the reviews of a product to be counted, as remembered; of a private window only what holds for every product. */
export async function choiceFor(product: Product, isPrivate: boolean): Promise<Choice> {
  const [{ filters, strictness }, { products }] = await Promise.all([settings.get(), productChoices.get()])
  const own = isPrivate ? undefined : products.find(({ key }) => key === keyOf(product))
  return { ...NOTHING_CHOSEN, ...own, strictness, filters: [...filters, ...(own?.filters ?? [])] }
}

/** Remembers a choice: what holds for every product with the settings, what is of this one in memory that goes with the browser. */
export async function keepChoice(product: Product, { filters, strictness, setAside, takenBack }: Choice): Promise<void> {
  const own: ProductChoice = { key: keyOf(product), filters: filters.filter(isOfOneProduct), setAside, takenBack }
  const general = { strictness, filters: filters.filter((filter) => !isOfOneProduct(filter)) }
  await settings.change((now) => (isSame(now, general) ? now : { ...now, ...general }))
  await productChoices.change(({ products }) => ({
    products: [own, ...products.filter(({ key }) => key !== own.key)].filter(hasAny).slice(0, MOST_PRODUCTS),
  }))
}

interface ProductChoice extends Pick<Choice, 'filters' | 'setAside' | 'takenBack'> {
  readonly key: string
}

/** Products whose choices are kept at most; the one that was chosen for longest ago goes first. */
const MOST_PRODUCTS = 30

const productChoices = storedValue<{ readonly products: readonly ProductChoice[] }>({
  area: 'session',
  key: 'choices',
  version: 1,
  fields: {
    products: v.array(v.object({ key: v.string(), filters: FILTERS, setAside: v.array(v.string()), takenBack: v.array(v.string()) })),
  },
  fallback: { products: [] },
  migrations: [],
})

type General = Pick<Settings, 'strictness' | 'filters'>

function isSame(now: General, then: General): boolean {
  return now.strictness === then.strictness && JSON.stringify(now.filters) === JSON.stringify(then.filters)
}

function keyOf({ site, id }: Product): string {
  return JSON.stringify([site, id])
}

/** Countries and variants differ from product to product. */
export function isOfOneProduct({ kind }: Filter): boolean {
  return kind === 'country' || kind === 'variant'
}

function hasAny({ filters, setAside, takenBack }: ProductChoice): boolean {
  return filters.length + setAside.length + takenBack.length > 0
}
