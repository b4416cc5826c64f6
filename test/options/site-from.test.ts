import { expect, test } from 'vitest'

import { siteFrom } from '../../src/options/site-from.ts'

test.each([
  ['shop.example', 'shop.example'],
  ['  WWW.Shop.example ', 'shop.example'],
  ['https://m.shop.example/p/17?x=1#reviews', 'shop.example'],
  ['https://someone:secret@shop.example/', 'shop.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%s is the site %s', (typed, site) => {
  expect(siteFrom(typed)).toBe(site)
})

test.each([
  '',
  'shop',
  'kettles for tea',
  '*',
  '*.example',
  'https://*/',
  'about:blank',
  'ftp://shop.example',
  '127.0.0.1',
  '[::1]',
  'shop..example',
])('"%s" is no site', (typed) => {
  expect(siteFrom(typed)).toBeNull()
})
