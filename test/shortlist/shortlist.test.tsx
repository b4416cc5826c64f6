// @vitest-environment jsdom
import axe from 'axe-core'
import { expect, test } from 'vitest'

import { keyOf } from '../../src/core/shortlist/kept-product.ts'
import type { Shown } from '../../src/shortlist/view.ts'
import { COMPARED, draw, gale, harbour, LIST, text } from './drawn.tsx'

const press = (root: Element, name: string) =>
  [...root.querySelectorAll('button')].find((button) => (button.ariaLabel ?? text(button)) === name)?.click()

test('every kept product tells how old its report is', () => {
  const { root } = draw(LIST)
  expect([...root.querySelectorAll('.kept > .quiet')].map(text)).toEqual([
    'shop.example · Kept Nov 20, 2026, 2 days ago.',
    'shop.example · Kept today.',
    'shop.example · Kept Nov 20, 2026, 2 days ago.',
  ])
})

test('an empty shortlist says how something gets on it', () => {
  expect(text(draw({ ...LIST, products: [] }).root)).toContain('Nothing is kept yet.')
})

test('a product is picked, forgotten and written on by itself', () => {
  const { root, done } = draw(LIST)
  root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.click()
  press(root, 'Forget Kettle Harbour')
  const price = root.querySelector<HTMLInputElement>('input[name=price]')
  if (price) price.value = '19 €'
  price?.dispatchEvent(new Event('input', { bubbles: true }))
  expect(done).toEqual([
    ['pick', keyOf(gale), true],
    ['forget', keyOf(harbour)],
    ['write', keyOf(harbour), { price: '19 €' }],
  ])
})

test('all are forgotten only after the shopper has said so twice', () => {
  const first = draw(LIST)
  press(first.root, 'Forget all')
  expect(first.done).toEqual([['askToForgetAll', true]])
  const second = draw({ ...LIST, isForgetting: true })
  expect(text(second.root)).toContain('This forgets 3 products with all notes and prices.')
  press(second.root, 'Forget them')
  expect(second.done).toEqual([['forgetAll']])
})

const offered = (picked: number) => {
  const { root } = draw({ ...LIST, picked: LIST.products.slice(0, picked).map(keyOf) })
  return [...root.querySelectorAll('.primary')].map(text)
}

test('comparing takes two, and no more than four', () => {
  expect([offered(1), offered(2)]).toEqual([[], ['Compare 2 products']])
  const full = draw({ ...LIST, picked: ['a', 'b', 'c', keyOf(harbour)] })
  expect([...full.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ disabled }) => disabled)).toEqual([
    false,
    true,
    true,
  ])
})

test('side by side, each row tells who is better, or that there is no difference to speak of', () => {
  const { root } = draw(COMPARED)
  const rows = [...root.querySelectorAll('tr')].map((row) => [...row.children].map(text))
  expect(rows).toContainEqual(['Trusted rating', '4.4 to 4.6Better here', '3.7 to 4.1', '4.0 to 4.3'])
  expect(rows.find(([name]) => name === 'noise')).toEqual([
    'noise',
    '18 for, 2 againstQuieter than the old one.Praise · 4 of 5 stars · Oct 1, 2026Better here',
    '3 for, 14 againstWakes the whole house.Blame · 4 of 5 stars · Oct 1, 2026',
    '2 for, 0 against',
  ])
  expect(rows.find(([name]) => name?.startsWith('lid'))).toEqual([
    'lidNo difference to speak of.',
    expect.stringContaining('4 for, 6 against'),
    '5 for, 4 against',
    'Not spoken of',
  ])
  expect(rows.at(-1)).toEqual(['Only here', 'cord 0 for, 3 against', 'Nothing that the others lack.', 'Nothing that the others lack.'])
})

test('on a phone one card tells how its product stands to the others, which are out of sight', () => {
  const { root } = draw(COMPARED, false)
  const cards = [...root.querySelectorAll('.card')].map(text)
  expect(cards).toHaveLength(3)
  expect(cards[0]).toContain('Better here')
  expect(cards[1]).toContain('Better: Kettle Harbour, 18 for and 2 against.')
  expect(cards[2]).toContain('3 of 3')
})

test('the cards are turned by buttons and by arrow keys, and one button is in the way of the tab key', async () => {
  const { root } = draw(COMPARED, false)
  Element.prototype.scrollBy = () => undefined
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: true,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  const chooser = [...root.querySelectorAll<HTMLButtonElement>('.chooser button')]
  const place = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return [text(root.querySelector('.turn span')), chooser.map(({ tabIndex }) => tabIndex).join(' ')]
  }
  expect(await place()).toEqual(['1 of 3', '0 -1 -1'])
  chooser[0]?.focus()
  chooser[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  expect(await place()).toEqual(['2 of 3', '-1 0 -1'])
  expect(document.activeElement).toBe(chooser[1])
  press(root, 'Next')
  expect(await place()).toEqual(['3 of 3', '-1 -1 0'])
  document.documentElement.dir = 'rtl'
  chooser[2]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  document.documentElement.dir = 'ltr'
  expect(await place()).toEqual(['2 of 3', '-1 0 -1'])
})

test.each<[string, Shown, boolean]>([
  ['the list', LIST, true],
  ['an empty list', { ...LIST, products: [] }, true],
  ['a question', { ...LIST, isForgetting: true }, true],
  ['the table', COMPARED, true],
  ['the cards', COMPARED, false],
])('%s can be used by everyone', async (_, shown, isWide) => {
  const { root } = draw(shown, isWide)
  for (const details of root.querySelectorAll('details')) details.open = true
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
