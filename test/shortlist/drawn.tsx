import { render } from 'preact'

import { keyOf } from '../../src/core/shortlist/kept-product.ts'
import { Shortlist } from '../../src/shortlist/shortlist.tsx'
import type { Actions, Shown } from '../../src/shortlist/view.ts'
import { languageWith } from '../../src/words/languages.ts'
import { SHORTLIST_WORDS } from '../../src/words/shortlist-words.ts'
import { keptProduct, opinion } from '../core/shortlist/kept.ts'

const { say } = await languageWith('en', SHORTLIST_WORDS)

export const harbour = keptProduct('Harbour', {
  opinions: [opinion('noise', 18, 2, 'Quieter than the old one.'), opinion('lid', 4, 6, 'The lid sticks.'), opinion('cord', 0, 3)],
  rating: { shown: 4.6, trusted: { value: 4.5, low: 4.4, high: 4.6, effective: 90 }, read: null, histogram: null },
})
export const gale = keptProduct('Gale', {
  day: '2026-11-22',
  opinions: [opinion('noise', 3, 14, 'Wakes the whole house.'), opinion('lid', 5, 4)],
  rating: { shown: 4.1, trusted: { value: 3.9, low: 3.7, high: 4.1, effective: 60 }, read: null, histogram: null },
  price: '24.90',
})
const nook = keptProduct('Nook', {
  opinions: [opinion('noise', 2, 0)],
  rating: { shown: 4.4, trusted: { value: 4.2, low: 4, high: 4.3, effective: 30 }, read: null, histogram: null },
})

export const LIST: Shown = {
  products: [harbour, gale, nook],
  picked: [],
  view: 'list',
  note: null,
  isForgetting: false,
  today: '2026-11-22',
}
export const COMPARED: Shown = { ...LIST, view: 'compare', picked: [harbour, gale, nook].map(keyOf) }

/** Draws the page and gives what is seen, and what was done on it. */
export function draw(shown: Shown, isWide = true) {
  const done: (readonly [string, ...unknown[]])[] = []
  const act: Actions = new Proxy(Object.create(null), {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        done.push([String(name), ...given]),
  })
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  document.documentElement.lang = 'en'
  document.title = 'Your shortlist'
  render(<Shortlist shown={shown} isWide={isWide} act={act} say={say} />, root)
  return { root, done }
}

/** What an element says, white space collapsed. */
export function text(element: Element | null | undefined): string {
  return element?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? ''
}
