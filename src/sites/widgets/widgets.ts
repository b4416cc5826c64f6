import type { ReviewLayout } from '../site.ts'
import { bazaarvoiceCards } from './bazaarvoice.ts'
import { judgeMeCards } from './judge-me.ts'
import { junipCards } from './junip.ts'
import { looxCards } from './loox.ts'
import { magentoCards } from './magento.ts'
import { okendoCards } from './okendo.ts'
import { powerReviewsCards } from './power-reviews.ts'
import { prestaShopCards } from './presta-shop.ts'
import { reviewsIoCards } from './reviews-io.ts'
import { shopifyCards } from './shopify.ts'
import { stampedCards } from './stamped.ts'
import { wooCommerceCards } from './woo-commerce.ts'
import { yotpoCards } from './yotpo.ts'

/** How the review widgets that any shop can have draw their cards. */
export const WIDGETS: readonly ReviewLayout[] = [
  ...bazaarvoiceCards,
  ...judgeMeCards,
  ...junipCards,
  ...looxCards,
  ...magentoCards,
  ...okendoCards,
  ...powerReviewsCards,
  ...prestaShopCards,
  ...reviewsIoCards,
  ...shopifyCards,
  ...stampedCards,
  ...wooCommerceCards,
  ...yotpoCards,
]
