import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { productPage, productPageWith } from '../demo/product-page.ts'
import type { DemoReview } from '../demo/product-page.ts'

/** Titles of the reviews that carry signs. */
const PRAISE = /Perfect|Wonderful|Great|Amazing|So happy|Five stars|Recommended|Tried it/u

/** The states of the popup and the pages that lead to them. */
export const STATES: Readonly<Record<string, { readonly url: string; readonly html: string }>> = {
  few: shop(
    'few',
    productPageWith((all) => all.filter(({ title }) => !PRAISE.test(title))),
  ),
  some: shop('some', productPage()),
  many: shop('many', productPageWith(copied)),
  'first-look': shop('first-look', productPage(13)),
  'too-few': shop('too-few', productPage(4)),
  'no-reviews': shop('no-reviews', `${head()}<h1>Harbour kettle</h1>`),
  'no-product': shop('about', '<!doctype html><html lang="en"><title>About us</title><p>We sell kettles.</p></html>'),
  unreadable: { url: 'https://www.amazon.com/Zibbo/dp/B0ZZTEST08', html: amazon('unreadable') },
  waiting: { url: 'https://www.amazon.com/Zibbo/dp/B0ZZTEST06', html: amazon('shell') },
}

/** Pages that are noted: light, dark, and written from right to left. */
export const NOTED: typeof STATES = {
  light: shop('noted', productPage()),
  dark: shop('dark', productPage().replace('background: #f6f4ef', 'background: #15181b').replace('color: #292524', 'color: #e7e5e4')),
  rtl: shop('rtl', productPage().replace('<html lang="en">', '<html lang="ar" dir="rtl">')),
}

function shop(name: string, html: string): { readonly url: string; readonly html: string } {
  return { url: `https://www.kettle.example/kettles/${name}`, html: html.replaceAll('harbour-17', `harbour-${name}`) }
}

function head(): string {
  const product = { '@context': 'https://schema.org', '@type': 'Product', name: 'Harbour kettle', sku: 'harbour-17' }
  return `<!doctype html><html lang="en"><title>Harbour kettle</title><script type="application/ld+json">${JSON.stringify(product)}</script>`
}

function amazon(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'test', 'sites', 'pages', 'amazon', name, 'page.html'), 'utf8')
}

function copied(all: readonly DemoReview[]): readonly DemoReview[] {
  return [...all.slice(0, 14), ...all.filter(({ title }) => PRAISE.test(title)).flatMap(thrice)]
}

function thrice(review: DemoReview): readonly DemoReview[] {
  return [
    review,
    { ...review, author: 'A', title: `${review.title} again` },
    { ...review, author: 'B', title: `Once more: ${review.title}`, text: `${review.text} I was promised a gift card for five stars.` },
  ]
}
