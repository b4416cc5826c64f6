import { assert, constantFrom, integer, oneof, property, string, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'

import { checkDigitAfter } from '../../../src/core/codes/check-digit.ts'
import { gtinOf, printed } from '../../../src/core/codes/gtin.ts'
import { isSameItem } from '../../../src/core/codes/same-item.ts'
import { readScanned } from '../../../src/core/codes/scanned.ts'
import { expandUpcE } from '../../../src/core/codes/upc-e.ts'
import { useOf } from '../../../src/core/codes/use.ts'

const GS = '\u001D'

test.each([
  ['digits', '4006381333931', '04006381333931'],
  ['digits', '036000291452', '00036000291452'],
  ['digits', '0036000291452', '00036000291452'],
  ['digits', '96385074', '00000096385074'],
  ['digits', '9780306406157', '09780306406157'],
  ['upc-e', '04252614', '00042100005264'],
  ['upc-e', '0042100005264', '00042100005264'],
  ['elements', '(01)09506000134352', '09506000134352'],
  ['elements', '(01)09506000134352(3103)000189', '09506000134352'],
  ['elements', ']e00109506000134352', '09506000134352'],
  ['free', `]d201095060001343521727123110AB01${GS}21X`, '09506000134352'],
  ['free', `10LOT0112345678901231${GS}0109506000134352`, '09506000134352'],
  ['free', '1727123131030001890109506000134352', '09506000134352'],
  ['free', 'https://id.gs1.org/01/09506000134352', '09506000134352'],
  ['free', 'https://shop.example/a/01/09506000134352/10/LOT?17=271231#x', '09506000134352'],
  ['free', 'HTTPS://BRAND.EXAMPLE/01/9506000134352', '09506000134352'],
  ['free', 'http://brand.example/gtin/4006381333931', '04006381333931'],
] as const)('a %s symbol with %s carries %s', (symbol, text, gtin) => {
  expect(readScanned(symbol, text)).toEqual({ kind: 'gtin', gtin })
})

test.each([
  ['digits', '4006381333932', 'misread'],
  ['digits', '0000000000000', 'misread'],
  ['digits', '40063813339', 'misread'],
  ['upc-e', '04252615', 'misread'],
  ['elements', '(01)09506000134353', 'misread'],
  ['free', 'https://shop.example/p/4006381333931', 'no-product'],
  ['free', 'https://id.gs1.org/01/09506000134353', 'no-product'],
  ['free', 'https://shop.example/search?q=/01/09506000134352', 'no-product'],
  ['free', 'javascript:alert(1)//01/09506000134352', 'no-product'],
  ['free', 'WIFI:S:cafe;T:WPA;P:0109506000134352;;', 'no-product'],
  ['free', '4006381333931', 'no-product'],
  ['free', `10(01)09506000134352`, 'no-product'],
  ['free', '', 'no-product'],
] as const)('a %s symbol with %s carries no product: %s', (symbol, text, kind) => {
  expect(readScanned(symbol, text)).toEqual({ kind })
})

test.each([
  ['123450', '1200000345'],
  ['123451', '1210000345'],
  ['123452', '1220000345'],
  ['123453', '1230000045'],
  ['123454', '1234000005'],
  ['123455', '1234500005'],
  ['123459', '1234500009'],
])('a UPC-E of the digits %s stands for %s', (six, middle) => {
  const check = checkDigitAfter(`0${middle}`)
  expect(expandUpcE(`0${six}${check}`)).toBe(`0${middle}${check}`)
})

test('a number that is read is printed as it stood under the bars', () => {
  for (const digits of ['4006381333931', '036000291452', '96385074', '9780306406157', '19506000134359']) {
    expect(printed(gtinOf(digits) ?? '')).toBe(digits)
  }
})

test('any twelve digits with their check digit are a number, and with any other they are none', () => {
  const twelve = stringMatching(/^[1-9]\d{11}$/u)
  assert(
    property(twelve, integer({ min: 1, max: 9 }), (start, more) => {
      const check = checkDigitAfter(start)
      expect(printed(gtinOf(start + check) ?? '')).toBe(start + check)
      expect(gtinOf(start + String((Number(check) + more) % 10))).toBeNull()
    }),
  )
})

test('whatever a symbol says, what is read from it is a number or nothing', () => {
  const symbols = constantFrom('digits', 'upc-e', 'elements', 'free' as const)
  const texts = oneof(string({ unit: 'binary' }), stringMatching(/^[\d()]*$/u), stringMatching(/^https:\/\/a\.example\/01\/\d{8,14}$/u))
  assert(
    property(symbols, texts, (symbol, text) => {
      const scanned = readScanned(symbol, text)
      const gtin = scanned.kind === 'gtin' ? scanned.gtin : null
      expect(gtinOf(gtin ?? '')).toBe(gtin)
    }),
  )
})

test.each([
  ['4006381333931', 'item'],
  ['9780306406157', 'book'],
  ['9790060115615', 'book'],
  ['9771144875007', 'item'],
  ['2001234000002', 'in-store'],
  ['212345678992', 'in-store'],
  ['0201234567899', 'in-store'],
  ['0212345678992', 'in-store'],
  ['20123451', 'in-store'],
  ['02012346', 'in-store'],
  ['96385074', 'item'],
  ['9902345678908', 'coupon'],
] as const)('%s is given out for: %s', (digits, use) => {
  const gtin = gtinOf(digits.slice(0, -1) + checkDigitAfter(digits.slice(0, -1)))
  expect(useOf(gtin ?? '')).toBe(use)
})

test.each([
  ['4006381333931', true],
  ['04006381333931', true],
  ['4006381333948', false],
  ['0306406152', false],
  [null, null],
  ['B00EXAMPLE', null],
  ['4006381333932', null],
] as const)('a page with the number %s shows the item that was scanned: %s', (onPage, same) => {
  expect(isSameItem(onPage, '04006381333931')).toBe(same)
})

test('a page with the old number of a book shows the book that was scanned', () => {
  expect(isSameItem('0306406152', '09780306406157')).toBe(true)
})
