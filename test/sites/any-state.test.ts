import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import { readAnyState } from '../../src/sites/any-state.ts'
import { readAtOnce } from '../../src/sites/read.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const REVIEWS = [
  { reviewId: 'a1', rating: 5, reviewText: 'Boils two cups in no time, "quick" as they say.', createdAt: '2025-03-02T10:00:00Z' },
  { reviewId: 'a2', rating: 2, reviewText: "The lid broke after five weeks; it's a pity.", createdAt: '2025-02-11T10:00:00Z' },
]
const WANTED = REVIEWS.map(({ reviewId, rating, reviewText, createdAt }) => ({
  id: reviewId,
  rating,
  text: reviewText,
  date: createdAt.slice(0, 10),
}))
const STATE = JSON.stringify({ product: { title: 'Kettle', reviews: { items: REVIEWS } } })
const APOLLO = JSON.stringify({
  ROOT_QUERY: { __typename: 'Query' },
  'Product:7': { __typename: 'Product', rating: 3, description: 'A kettle', reviews: [{ __ref: 'Review:a1' }, { __ref: 'Review:a2' }] },
  'ReviewSummary:7': { __typename: 'ReviewSummary', rating: 4, text: 'Buyers like it' },
  ...Object.fromEntries(REVIEWS.map((review) => [`Review:${review.reviewId}`, { __typename: 'Review', ...review }])),
})

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const half = Math.floor(STATE.length / 2)
const pushed = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`

function read(body: string) {
  const { document } = new JSDOM(`<title>Harbour kettle | Tinmoor</title><body>${body}</body>`).window
  return readAtOnce(readAnyState(document, { now: new Date('2025-06-01T12:00:00Z'), locale: 'en' }))
}

describe('Reviews that a page keeps for its own code are read', () => {
  it.each([
    ['a script of data', `<script type="application/json">${STATE}</script>`],
    ['a script of data in a comment', `<script type="application/json"><!--${STATE}--></script>`],
    ['a variable', `<script>window.__INITIAL_STATE__ = ${STATE};</script>`],
    ['a call', `<script>(function(){var a={b:1};Tinmoor.start(${STATE})})()</script>`],
    ['text that is parsed', `<script>window.state = JSON.parse(${JSON.stringify(STATE)})</script>`],
    [
      'text in single quotes that is parsed',
      `<script>window.state = JSON.parse('${STATE.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')</script>`,
    ],
    ['text that is encoded and parsed', `<script>x = JSON.parse(decodeURIComponent("${encodeURIComponent(STATE)}"))</script>`],
    ['JSON within JSON', `<script type="application/json">${JSON.stringify({ cache: { reviews: JSON.stringify(REVIEWS) } })}</script>`],
    ['what a server of React sends in pieces', pushed(`2:I["x"]\n5:${STATE.slice(0, half)}`) + pushed(`${STATE.slice(half)}\n6:[]\n`)],
    ['a cache of Apollo', `<script>window.__APOLLO_STATE__ = ${APOLLO}</script>`],
    ['an attribute', `<div id="app" data-page="${attribute(STATE)}"></div>`],
    ['a hidden field', `<input type="hidden" value="${attribute(STATE)}">`],
  ])('in %s', (_, body) => expect(read(body)).toMatchObject(WANTED))

  it('and those that name another product are not', () => {
    const list = [...REVIEWS.map((review) => ({ ...review, productName: 'Harbour kettle' })), { ...REVIEWS[0], productName: 'Copper pan' }]
    expect(read(`<script>var s = ${JSON.stringify({ reviews: list })}</script>`)).toMatchObject(WANTED)
  })

  it('and what is broken or bottomless does no harm', () => {
    const deep = `${'{"reviews":['.repeat(3000)}{"rating":5`
    expect(read(`<script>a = ${deep}</script><script>f({"rating":1,"review":"${'(['.repeat(20_000)}</script>`)).toEqual([])
  })

  it.each([
    ['a text that never ends', `a = {"rating":5,"review":"${'\\"'.repeat(200_000)}\\`],
    ['pieces that never end', `"rating":5 review ${'self.__next_f.push([1,"a"'.repeat(20_000)}`],
  ])('and %s costs no more than its length', (_, script) => {
    expect(cpuSeconds(() => expect(read(`<script>${script}</script>`)).toEqual([]))).toBeLessThan(5)
  })
})
