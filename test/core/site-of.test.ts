import { expect, test } from 'vitest'

import { patternsOf, siteOf } from '../../src/core/site-of.ts'

test.each([
  ['https://www.amazon.de/dp/B0000000', 'amazon.de'],
  ['https://m.shop.example/p/1?x=1', 'shop.example'],
  ['http://localhost:8080/', 'localhost'],
  ['https://smile.shop.example/', 'smile.shop.example'],
  ['chrome://extensions', null],
  ['file:///home/page.html', null],
  ['about:blank', null],
  ['', null],
])('%s belongs to the site %s', (url, site) => {
  expect(siteOf(url)).toBe(site)
})

test('a site stands for its subdomains too', () => {
  expect(patternsOf('amazon.de')).toEqual(['https://*.amazon.de/*', 'http://*.amazon.de/*'])
})
