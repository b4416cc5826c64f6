import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import { lateReaders } from '../../src/sites/card-readers.ts'
import type { CardReaders } from '../../src/sites/card-readers.ts'
import { anyCards } from '../../src/sites/cards/any-cards.ts'
import { readPlaces } from '../../src/sites/read.ts'

const URL_OF_PAGE = new URL('https://tinmoor.example/p/kettle-77')
const CARDS = ['Boils two cups in no time and the lid stays shut.', 'Broke after five weeks, sent back.']
  .map(
    (text, place) =>
      `<li><i aria-label="${5 - place} out of 5 stars"></i><p>${text}</p><time datetime="2025-03-0${place + 1}"></time></li>`,
  )
  .join('')
const PAGE = `<h1>Kettle</h1><button>Add to cart</button><ul class="reviews">${CARDS}</ul>`

/** What one reading gives where the readers come, or don't, when they are first missed; and how often they were missed. */
function readWith(coming: CardReaders | null) {
  const { document } = new JSDOM(PAGE, { url: URL_OF_PAGE.href }).window
  let present: CardReaders | null = null
  let missed = 0
  const readers = lateReaders(
    () => present,
    () => void missed++,
  )
  const reading = readPlaces(document, URL_OF_PAGE, new Date('2025-06-01T12:00:00Z'), readers)
  for (;;) {
    const step = reading.next()
    if (step.done) return { kind: step.value.reading.kind, reviews: step.value.found.length, missed }
    if (missed > 0) present = coming
  }
}

describe('Readers that are brought while a page is read', () => {
  it('read it in the same reading', () => {
    expect(readWith(anyCards)).toEqual({ kind: 'listing', reviews: 2, missed: 1 })
  })
  it('and do not come find nothing', () => {
    expect(readWith(null)).toMatchObject({ kind: 'no-product', reviews: 0 })
  })
})
