import { expect, test } from 'vitest'

import { shopFrom } from '../../src/sites/own-shop.ts'
import { SHOP_SEARCHES, searchAddress, shopsFor } from '../../src/sites/shop-searches.ts'

test('every shop has one search, on its own host, with one place for the text', () => {
  expect(new Set(SHOP_SEARCHES.map(({ site }) => site)).size).toBe(SHOP_SEARCHES.length)
  for (const shop of SHOP_SEARCHES) {
    const { protocol, hostname, pathname, search } = new URL(searchAddress(shop, 'KETTLE'))
    expect([shop.site, protocol, `.${hostname}`.endsWith(`.${shop.site}`)]).toEqual([shop.site, 'https:', true])
    expect(`${pathname}${search}`.split('KETTLE')).toHaveLength(2)
  }
})

test('whatever is searched stays a text: it leads nowhere else', () => {
  for (const shop of SHOP_SEARCHES) {
    const address = new URL(searchAddress(shop, '../../x?y=z&a#b {} $& \u202E'))
    expect([address.hash, address.host]).toEqual(['', new URL(shop.address.replace('{}', 'a')).host])
    expect(address.href).not.toContain('y=z')
  }
})

test.each([
  [['de-DE', 'de', 'en'], 'amazon.de'],
  [['de'], 'amazon.de'],
  [['de-CH'], 'galaxus.ch'],
  [['en-GB'], 'amazon.co.uk'],
  [['en'], 'amazon.com'],
  [['nl'], 'bol.com'],
  [['ja'], 'amazon.co.jp'],
  [['ar-AE'], 'amazon.ae'],
  [['tlh'], 'amazon.com'],
  [['x_nonsense!'], 'amazon.com'],
  [[], 'amazon.com'],
])('who reads %j is first sent to %s', (languages, first) => {
  expect(shopsFor(languages)[0]?.site).toBe(first)
})

test.each([
  ['https://www.kettles.example/find?q=salt&sort=best', 'https://www.kettles.example/find?q={}&sort=best'],
  ['https://kettles.example/search/Salt/?x=1#top', 'https://kettles.example/search/{}/?x=1'],
  [' https://salt.example/s?k=salt ', 'https://salt.example/s?k={}'],
])('a shop is learnt from %s', (pasted, address) => {
  expect(shopFrom(pasted, 'salt')?.address).toBe(address)
})

test.each([
  'http://kettles.example/?q=salt',
  'https://salt.example/',
  'javascript:alert("salt")',
  'https://kettles.example/{}?q=salt',
  'kettles.example/salt',
  '',
])('no shop is learnt from %s', (pasted) => {
  expect(shopFrom(pasted, 'salt')).toBeNull()
})
