import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import type { Review } from '../../src/core/listing.ts'
import type { ReviewLayout } from '../../src/sites/site.ts'
import { bazaarvoiceCards } from '../../src/sites/widgets/bazaarvoice.ts'
import { judgeMeCards } from '../../src/sites/widgets/judge-me.ts'
import { junipCards } from '../../src/sites/widgets/junip.ts'
import { looxCards } from '../../src/sites/widgets/loox.ts'
import { magentoCards } from '../../src/sites/widgets/magento.ts'
import { okendoCards } from '../../src/sites/widgets/okendo.ts'
import { powerReviewsCards } from '../../src/sites/widgets/power-reviews.ts'
import { prestaShopCards } from '../../src/sites/widgets/presta-shop.ts'
import { reviewsIoCards } from '../../src/sites/widgets/reviews-io.ts'
import { shopifyCards } from '../../src/sites/widgets/shopify.ts'
import { stampedCards } from '../../src/sites/widgets/stamped.ts'
import { wooCommerceCards } from '../../src/sites/widgets/woo-commerce.ts'
import { yotpoCards } from '../../src/sites/widgets/yotpo.ts'
import { readSavedPage } from '../../tools/saved-page.ts'
import { PAGES, TIME_OF_READING } from '../../tools/test-pages.ts'

const WIDGETS: readonly (readonly [string, readonly ReviewLayout[]])[] = [
  ['bazaarvoice', bazaarvoiceCards],
  ['judge-me', judgeMeCards],
  ['junip', junipCards],
  ['loox', looxCards],
  ['magento', magentoCards],
  ['okendo', okendoCards],
  ['power-reviews', powerReviewsCards],
  ['presta-shop', prestaShopCards],
  ['reviews-io', reviewsIoCards],
  ['shopify', shopifyCards],
  ['stamped', stampedCards],
  ['woo-commerce', wooCommerceCards],
  ['yotpo', yotpoCards],
]

const NOT_READ = new Set(['cards', 'outside', 'skip', 'lines', 'scale', 'marksAllVerified'])

it.each(WIDGETS)('every place that %s names is found on one of its test pages', (name, layouts) => {
  const reviews = reviewsOn(join(PAGES, `widget-${name}`))
  const fields = new Set(layouts.flatMap((layout) => Object.keys(layout)).filter((field) => !NOT_READ.has(field)))
  const unfound = [...fields].filter((field) => !reviews.some((review) => Boolean(new Map(Object.entries(review)).get(field))))
  expect(unfound).toEqual([])
})

function reviewsOn(folder: string): readonly Review[] {
  return readdirSync(folder).flatMap((page) => {
    const reading = readSavedPage(readFileSync(join(folder, page, 'page.html'), 'utf8'), undefined, TIME_OF_READING)
    return 'listing' in reading ? reading.listing.reviews : []
  })
}
