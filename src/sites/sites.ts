import { aliExpress } from './aliexpress.ts'
import { allegro } from './allegro.ts'
import { alza } from './alza.ts'
import { amazon } from './amazon.ts'
import { argos } from './argos.ts'
import { bestBuy } from './best-buy.ts'
import { bol } from './bol.ts'
import { cdiscount } from './cdiscount.ts'
import { coolblue } from './coolblue.ts'
import { costco } from './costco.ts'
import { currys } from './currys.ts'
import { ebay } from './ebay.ts'
import { elCorteIngles } from './el-corte-ingles.ts'
import { emag } from './emag.ts'
import { etsy } from './etsy.ts'
import { flipkart } from './flipkart.ts'
import { fnac } from './fnac.ts'
import { getit } from './getit.ts'
import { globalIndustrial } from './global-industrial.ts'
import { hepsiburada } from './hepsiburada.ts'
import { homeDepot } from './home-depot.ts'
import { ikea } from './ikea.ts'
import { johnLewis } from './john-lewis.ts'
import { kakaku } from './kakaku.ts'
import { kiabi } from './kiabi.ts'
import { leroyMerlin } from './leroy-merlin.ts'
import { lowes } from './lowes.ts'
import { mediaMarkt } from './media-markt.ts'
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
import { ulta } from './ulta.ts'
import { walmart } from './walmart.ts'
import { wayfair } from './wayfair.ts'
import { wildberries } from './wildberries.ts'
import { zalando } from './zalando.ts'

/** The shops known by name. */
export const SITES: readonly Site[] = [
  aliExpress,
  allegro,
  alza,
  amazon,
  argos,
  bestBuy,
  bol,
  cdiscount,
  coolblue,
  costco,
  currys,
  ebay,
  elCorteIngles,
  emag,
  etsy,
  flipkart,
  fnac,
  getit,
  globalIndustrial,
  hepsiburada,
  homeDepot,
  ikea,
  johnLewis,
  kakaku,
  kiabi,
  leroyMerlin,
  lowes,
  mediaMarkt,
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
  ulta,
  walmart,
  wayfair,
  wildberries,
  zalando,
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
