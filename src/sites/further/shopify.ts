import type { Key, KeyPlace } from './endpoint.ts'

// Every page of a Shopify shop has these, whatever its theme; seen in public code (madecastro/liquidretail_backend, services/reviewAdapters/helpers.js).

/** The number of the product that a Shopify page is about. */
export const SHOPIFY_PRODUCT: readonly KeyPlace[] = [
  { in: 'scripts', says: /var meta\s?=\s?\{\s?"product"\s?:\s?\{\s?"id"\s?:\s?(\d{6,})/u },
  { in: 'scripts', says: /"product"\s?:\s?\{\s?"id"\s?:\s?(\d{6,})\s?,\s?"gid"/u },
  { in: 'scripts', says: /"rtyp"\s?:\s?"product"\s?,\s?"rid"\s?:\s?(\d{6,})/u },
]

/** The lasting domain of a Shopify shop. */
export const SHOPIFY_SHOP: readonly KeyPlace[] = [
  { in: 'scripts', says: /Shopify\.shop\s?=\s?["']([\w-]+\.myshopify\.com)["']/u },
  { in: 'scripts', says: /["'/=]([\w-]{1,80}\.myshopify\.com)/u },
]

/** A key that is a number of Shopify's, found first at places of the widget's own. */
export function shopifyProduct(...own: readonly KeyPlace[]): Key {
  return { at: [...own, ...SHOPIFY_PRODUCT], is: /\d{6,20}/u }
}
