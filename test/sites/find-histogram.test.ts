import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import type { Histogram } from '../../src/core/listing.ts'
import { findHistogram } from '../../src/sites/find-histogram.ts'
import type { SaidOfRatings } from '../../src/sites/find-histogram.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const found = (document: Document, said: SaidOfRatings) => readAtOnce(findHistogram(document, said))

/** 60, 25, 8, 3 and 4 of 100 ratings: 4.34 on average. */
const COUNTS = [60, 25, 8, 3, 4] as const
const WANTED: Histogram = { 5: 0.6, 4: 0.25, 3: 0.08, 2: 0.03, 1: 0.04 }
const SAID = { averageRating: 4.3, ratingCount: 100 }

const rows = (row: (star: number, count: number) => string) => COUNTS.map((count, place) => row(5 - place, count))
const page = (body: string) => new JSDOM(`<h1>Kettle 5</h1><p>5</p>${body}<p>4 of 5</p>`).window.document

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'a list of stars, bars and counts',
    `<ul>${rows((star, count) => `<li><a>${star} stars</a> <i></i> <b>(${count})</b></li>`).join('')}</ul>`,
  ],
  [
    'shares in percent, worst first',
    rows((star, count) => `<p><b>${star}★</b><i>${count} %</i></p>`)
      .toReversed()
      .join(''),
  ],
  [
    'shares and counts of which the shares stand first',
    `<table>${rows((star, count) => `<tr><td>${star}</td><td>${count / 2}%</td><td>${count}</td></tr>`).join('')}</table>`,
  ],
  [
    'counts before their stars, in words',
    `<div>${rows((star, count) => `<p>${count} Bewertungen mit ${star} Sternen</p>`).join('')}</div>`,
  ],
  [
    'two columns',
    `<div><ul>${rows((star) => `<li>\n   ${star}\n</li>`).join('')}</ul><ul>${rows((_, count) => `<li>\n  ${count}\n</li>`).join('')}</ul></div>`,
  ],
  [
    'bars that only a label names',
    `<div>${rows((star, count) => `<a aria-label="${count}% of reviews have ${star} stars"><i></i></a>`).join('')}</div>`,
  ],
  ['digits of another script', `<div>${rows((star, count) => `<p><b>${arabic(star)}</b> <i>${arabic(count)}٪</i></p>`).join('')}</div>`],
]

function arabic(number: number): string {
  return number.toLocaleString('ar-EG')
}

describe('The histogram of any shop', () => {
  it.each(LAYOUTS)('shown as %s', (_, body) => {
    expect(found(page(body), SAID)).toEqual(WANTED)
  })

  const list = LAYOUTS[0]?.[1] ?? ''
  it('is believed by its counts where the average is rounded to halves', () => {
    expect(found(page(list), { averageRating: 4.5, ratingCount: 100 })).toEqual(WANTED)
    expect(found(page(list), { averageRating: null, ratingCount: 100 })).toEqual(WANTED)
  })

  it.each([
    ['the page tells neither average nor count', { averageRating: null, ratingCount: null }],
    ['it is that of another product', { averageRating: 3.1, ratingCount: 100 }],
    ['counts come to another total', { averageRating: 4.3, ratingCount: 4300 }],
  ])('is not believed where %s', (_, said) => {
    const thousandfold = list.replaceAll('(', '(1')
    expect(found(page(said.ratingCount === 4300 ? thousandfold : list), said)).toBeNull()
  })

  it('is not made of a filter that only lists the stars', () => {
    const filter = '<ul>'.concat(...[5, 4, 3, 2, 1].map((star) => `<li>${star} <i>${star}</i></li>`), '</ul>')
    expect(found(page(`<b>44</b>${filter}`), { averageRating: 4.3, ratingCount: 44 })).toBeNull()
  })

  it('costs little on a page that is full of fives', () => {
    const document = page('<p><b>5</b> 4 <i>3</i></p>'.repeat(3_000))
    expect(cpuSeconds(() => expect(found(document, SAID)).toBeNull())).toBeLessThan(5)
  })
})
