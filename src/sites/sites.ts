import { aliExpress } from './aliexpress.ts'
import { alza } from './alza.ts'
import { amazon } from './amazon.ts'
import { bestBuy } from './best-buy.ts'
import { bol } from './bol.ts'
import { cdiscount } from './cdiscount.ts'
import { ebay } from './ebay.ts'
import { emag } from './emag.ts'
import { etsy } from './etsy.ts'
import { flipkart } from './flipkart.ts'
import { getit } from './getit.ts'
import { globalIndustrial } from './global-industrial.ts'
import { homeDepot } from './home-depot.ts'
import { ikea } from './ikea.ts'
import { johnLewis } from './john-lewis.ts'
import { kakaku } from './kakaku.ts'
import { kiabi } from './kiabi.ts'
import { leroyMerlin } from './leroy-merlin.ts'
import { mercadoLibre } from './mercado-libre.ts'
import { myntra } from './myntra.ts'
import { newegg } from './newegg.ts'
import { otto } from './otto.ts'
import { ozon } from './ozon.ts'
import { rakuten } from './rakuten.ts'
import { sephora } from './sephora.ts'
import type { Site } from './site.ts'
import { snapdeal } from './snapdeal.ts'
import { spartoo } from './spartoo.ts'
import { steam } from './steam.ts'
import { target } from './target.ts'
import { tchibo } from './tchibo.ts'
import { trendyol } from './trendyol.ts'
import { trustpilot } from './trustpilot.ts'
import { ubuy } from './ubuy.ts'
import { walmart } from './walmart.ts'
import { wayfair } from './wayfair.ts'
import { wildberries } from './wildberries.ts'

/** The shops known by name. */
export const SITES: readonly Site[] = [
  aliExpress,
  alza,
  amazon,
  bestBuy,
  bol,
  cdiscount,
  ebay,
  emag,
  etsy,
  flipkart,
  getit,
  globalIndustrial,
  homeDepot,
  ikea,
  johnLewis,
  kakaku,
  kiabi,
  leroyMerlin,
  mercadoLibre,
  myntra,
  newegg,
  otto,
  ozon,
  rakuten,
  sephora,
  snapdeal,
  spartoo,
  steam,
  target,
  tchibo,
  trendyol,
  trustpilot,
  ubuy,
  walmart,
  wayfair,
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
