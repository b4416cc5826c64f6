import { expect, test } from 'vitest'

import { productLink } from '../../src/core/product-link.ts'

test.each([
  ['https://www.shop.example/p?id=17&utm_source=mail&gclid=x#reviews', 'https://www.shop.example/p?id=17'],
  ['https://www.shop.example/p?ref=K-17', 'https://www.shop.example/p?ref=K-17'],
  ['https://ann:secret@shop.example/p', 'https://shop.example/p'],
  ['https://shop.example/p?utm_a=1', 'https://shop.example/p'],
  ['chrome-extension://ours/popup.html', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%s is given to others as %s', (address, link) => {
  expect(productLink(address)).toBe(link)
})
