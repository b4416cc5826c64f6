import { bazaarvoice, bazaarvoiceFrontDoor } from './bazaarvoice.ts'
import { bestBuy, bestBuyCanada } from './best-buy.ts'
import type { Endpoint } from './endpoint.ts'
import { feefo } from './feefo.ts'
import { fera } from './fera.ts'
import { flipkart } from './flipkart.ts'
import { hepsiburada } from './hepsiburada.ts'
import { judgeMe } from './judge-me.ts'
import { junip } from './junip.ts'
import { lowes } from './lowes.ts'
import { mercadoLibre } from './mercado-libre.ts'
import { okendo } from './okendo.ts'
import { powerreviews } from './powerreviews.ts'
import { reviewsIo } from './reviews-io.ts'
import { stamped } from './stamped.ts'
import { target } from './target.ts'
import { trustpilot } from './trustpilot.ts'
import { trustpilotProducts } from './trustpilot-products.ts'
import { walmart } from './walmart.ts'
import { wildberriesFirst, wildberriesSecond } from './wildberries.ts'
import { yotpo } from './yotpo.ts'

/**
 * The ways to further reviews that are known: shops by name, then widgets in any shop. Loox is left out: its robots.txt asks machines to
 * stay away from its widget.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  bestBuy,
  bestBuyCanada,
  flipkart,
  hepsiburada,
  lowes,
  mercadoLibre,
  target,
  trustpilot,
  walmart,
  wildberriesFirst,
  wildberriesSecond,
  bazaarvoiceFrontDoor,
  bazaarvoice,
  feefo,
  fera,
  judgeMe,
  junip,
  okendo,
  powerreviews,
  reviewsIo,
  stamped,
  trustpilotProducts,
  yotpo,
]
