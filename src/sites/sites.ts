import { alza } from './alza.ts'
import { amazon } from './amazon.ts'
import { bestBuy } from './best-buy.ts'
import { emag } from './emag.ts'
import { etsy } from './etsy.ts'
import { flipkart } from './flipkart.ts'
import { getit } from './getit.ts'
import { globalIndustrial } from './global-industrial.ts'
import { ikea } from './ikea.ts'
import { johnLewis } from './john-lewis.ts'
import { kiabi } from './kiabi.ts'
import { leroyMerlin } from './leroy-merlin.ts'
import { mercadoLibre } from './mercado-libre.ts'
import { myntra } from './myntra.ts'
import { otto } from './otto.ts'
import type { Site } from './site.ts'
import { snapdeal } from './snapdeal.ts'
import { spartoo } from './spartoo.ts'
import { tchibo } from './tchibo.ts'
import { trendyol } from './trendyol.ts'
import { trustpilot } from './trustpilot.ts'
import { ubuy } from './ubuy.ts'
import { wildberries } from './wildberries.ts'

/** The shops known by name. */
export const SITES: readonly Site[] = [
  alza,
  amazon,
  bestBuy,
  emag,
  etsy,
  flipkart,
  getit,
  globalIndustrial,
  ikea,
  johnLewis,
  kiabi,
  leroyMerlin,
  mercadoLibre,
  myntra,
  otto,
  snapdeal,
  spartoo,
  tchibo,
  trendyol,
  trustpilot,
  ubuy,
  wildberries,
]

/** Whose page a URL is; `null` for a shop that we do not know by name. */
export function knownSite(url: URL): Site | null {
  const host = url.hostname
  return SITES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? null
}

/** The shop's id of the product that a URL shows; `null` where the URL shows none. */
export function productIdOf(site: Site, url: URL): string | null {
  return site.url.exec(url.pathname + url.search)?.groups?.['id'] ?? null
}
