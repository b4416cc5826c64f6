import { describe, expect, it } from 'vitest'

import type { Review } from '../../src/core/listing.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import { readMarkup } from '../../src/sites/read-markup.ts'
import type { ReviewLayout, Site } from '../../src/sites/site.ts'
import { withPage } from '../../tools/saved-page.ts'

const NOW = new Date(2026, 5, 15, 12)
const shop: Site = {
  name: 'shop',
  hosts: ['shop.example'],
  url: /\/p\/(?<id>\d+)/u,
  product: { title: ['h1'] },
  reviews: [{ cards: '.card' }],
}

function read(html: string, site: Partial<Site>) {
  return withPage(`<html lang="de">${html}`, 'https://shop.example/p/1', (document) =>
    readAtOnce(readMarkup(document, { ...shop, ...site }, { now: NOW, locale: 'de' })),
  )
}

/** What one card gives when only some places are named. */
function readCard(inside: string, layout: Partial<ReviewLayout>): Partial<Review> | undefined {
  return read(`<div class="card">${inside}</div>`, { reviews: [{ cards: '.card', text: ['p'], ...layout }] }).found[0]?.review
}

describe('A place says where a value stands', () => {
  it.each<[string, string, Partial<ReviewLayout>, Partial<Review>]>([
    ['as text', '<p>Gut</p><b>4,5</b>', { rating: ['b'] }, { rating: 4.5 }],
    ['as an attribute', '<p data-text=" Sehr  gut "></p>', { text: ['p@data-text'] }, { text: 'Sehr gut' }],
    ['as the width of stars', '<p>Gut</p><i style="width: 60%"></i>', { rating: ['i@style'] }, { rating: 3 }],
    ['as a class', '<p>Gut</p><i class="icon stars-2"></i>', { rating: ['i@class'] }, { rating: 2 }],
    ['on another scale', '<p>Gut</p><b>7</b>', { rating: ['b'], scale: 10 }, { rating: 3.5 }],
    ['at the first place that makes sense', '<p>Gut</p><b>neu</b><i>3</i>', { rating: ['u', 'b', 'i'] }, { rating: 3 }],
    ['at the first of several that makes sense', '<p>Gut</p><b>neu</b><b>2</b>', { rating: ['b'] }, { rating: 2 }],
    ['within other words', '<p>Gut</p><b>Farbe: Rot, Menge: 2</b>', { variant: [{ at: 'b', says: /Farbe: (\w+)/u }] }, { variant: 'Rot' }],
    ['by being there', '<p>Gut</p><b>Eine Person</b>', { helpfulVotes: ['b', { at: 'b', means: '1' }] }, { helpfulVotes: 1 }],
    [
      'by a word alone',
      '<p>Gut</p><b>Gratis erhalten</b>',
      { incentive: { free: [{ at: 'b', says: /gratis/iu }] } },
      { incentive: 'free' },
    ],
    [
      'in another word not',
      '<p>Gut</p><b>Selbst gekauft</b>',
      { incentive: { free: [{ at: 'b', says: /gratis/iu }] } },
      { incentive: null },
    ],
    ['as pictures, each once', '<p>Gut</p><img src="a"><img src="a"><img src="x" data-src="b">', { images: 'img' }, { images: 2 }],
    ['beside what is not the writer’s', '<p>Gut <a>mehr</a></p>', { skip: 'a' }, { text: 'Gut' }],
    ['as a mark that all verified buyers have', '<p>Gut</p>', { verified: ['b'], marksAllVerified: true }, { verified: false }],
    ['as a mark that some have', '<p>Gut</p>', { verified: ['b'] }, { verified: null }],
  ])('%s', (_, inside, layout, said) => {
    expect(readCard(inside, layout)).toMatchObject(said)
  })
})

it('A card within a card, or within what is set apart, is no review', () => {
  const html =
    '<div class="card"><p>Eins</p><div class="card"><p>Antwort</p></div></div><aside><div class="card"><p>Anderswo</p></div></aside>'
  const { found, cards } = read(html, { reviews: [{ cards: '.card', outside: 'aside', text: ['p'] }] })
  expect([cards, found.map(({ review }) => review.text)]).toEqual([1, ['Eins']])
})

it.each([
  ['shares', ['5 Sterne 70 %', '4 Sterne 10 %', '3 Sterne 10 %', '2 Sterne 5 %', '1 Stern 5 %'], [0.7, 0.1, 0.1, 0.05, 0.05]],
  ['counts', ['★ 1.400', '★ 200', '★ 200', '★ 100', '★ 100'], [0.7, 0.1, 0.1, 0.05, 0.05]],
  ['shares as small as stars', ['5: 5', '4: 4', '3: 3', '2: 4', '1: 4'], [0.25, 0.2, 0.15, 0.2, 0.2]],
  ['nothing', ['5', '4', '3', '2', '1'], null],
  ['more rows than stars', ['5: 5', '4: 4', '3: 3', '2: 4', '1: 4', '0: 0'], null],
])('The histogram is read from %s', (_, rows, shares) => {
  const html = `<table></table><table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`
  const { histogram = null } = read(html, { product: { title: ['h1'], histogram: [{ rows: 'tr' }] } }).product
  expect(histogram && [5, 4, 3, 2, 1].map((star) => new Map(Object.entries(histogram)).get(String(star)))).toEqual(shares)
})
