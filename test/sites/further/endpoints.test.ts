// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import type { Endpoint } from '../../../src/sites/further/endpoint.ts'
import { ENDPOINTS } from '../../../src/sites/further/endpoints.ts'
import { findEndpoint } from '../../../src/sites/further/find-endpoint.ts'
import { parseHtml, readReply } from '../../../src/sites/further/read-reply.ts'
import { furtherRequest } from '../../../src/sites/further/request.ts'
import { readAtOnce } from '../../../src/sites/read.ts'
import { readPage } from '../../../src/sites/read-page.ts'
import type { Case } from './case.ts'
import { FRAMED_CASES } from './framed-cases.ts'
import { SHOP_CASES } from './shop-cases.ts'
import { WIDGET_CASES } from './widget-cases.ts'
import { cpuSeconds } from '../../cpu-seconds.ts'

const CASES = [...SHOP_CASES, ...WIDGET_CASES, ...FRAMED_CASES]
const CONTEXT = { now: new Date('2026-07-01T12:00:00Z'), locale: 'en-US' }

function find({ url, html, requests = [] }: Pick<Case, 'url' | 'html' | 'requests'>, endpoints: readonly Endpoint[] = ENDPOINTS) {
  return findEndpoint({ document: parseHtml(html), url: new URL(url), requests }, endpoints)
}

function found(one: Case) {
  const way = find(one)
  if (way === null) throw new Error(`no way to more reviews on the page of ${one.endpoint}`)
  return way
}

function caseOf(name: string): Case {
  const one = CASES.find(({ endpoint }) => endpoint === name)
  if (one === undefined) throw new Error(`no case of ${name}`)
  return one
}

const read = (endpoint: Endpoint, body: string) =>
  readAtOnce(readReply(endpoint, body, new URL('https://shop.example/'), CONTEXT, readPage))
const bodyOf = ({ reply }: Case) => (typeof reply === 'string' ? reply : JSON.stringify(reply))
const withReply = CASES.filter(({ reply }) => reply !== null)

describe('A page that holds the keys', () => {
  test.each(CASES)('leads to the request of $endpoint', (one) => {
    const way = found(one)
    const request = furtherRequest(way, { requests: 0, cursor: null }, new URL(one.url))
    expect([way.endpoint.name, request.url.href]).toEqual([one.endpoint, one.asks])
    expect(request.headers).toMatchObject(one.headers ?? {})
  })

  test('has a case for every endpoint', () => {
    expect(ENDPOINTS.map(({ name }) => name).filter((name) => !CASES.some(({ endpoint }) => endpoint === name))).toEqual([])
  })
})

describe('A reply', () => {
  test.each(withReply)('of $endpoint gives its reviews', (one) => {
    const batch = read(found(one).endpoint, bodyOf(one))
    expect(batch?.reviews).toHaveLength(1)
    expect(batch?.reviews[0]).toMatchObject(one.gives)
    expect(batch).toMatchObject({ total: one.total ?? null, cursor: one.cursor ?? null })
  })

  test.each(withReply)('of $endpoint never holds who wrote it', (one) => {
    expect(JSON.stringify(read(found(one).endpoint, bodyOf(one)))).not.toContain('Somebody')
  })

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['is empty', ''],
    ['is no JSON', '{"reviews": [}'],
    ['is another page', '<html><body><h1>Welcome</h1></body></html>'],
    ['nests 10,000 deep', `${'{"a":['.repeat(10_000)}${']}'.repeat(10_000)}`],
    ['is a list of nothing', JSON.stringify(Array.from({ length: 1000 }, () => null))],
  ]
  test.each(HOSTILE)('that %s is no reply of any endpoint', (_, body) => {
    for (const endpoint of ENDPOINTS) expect(read(endpoint, body)).toBeNull()
  })

  test('with markup in a text gives words, of any length a bounded part', () => {
    const yotpo = found(caseOf('yotpo')).endpoint
    const content = `<img src=x onerror="alert(1)">Loud &lt;b&gt;but&lt;/b&gt; quick. ${'very '.repeat(300_000)}`
    const batch = read(yotpo, JSON.stringify({ response: { reviews: [{ id: 1, score: 3, content }] } }))
    expect(batch?.reviews[0]?.text).toMatch(/^Loud but quick\. very/u)
    expect(batch?.reviews[0]?.text?.length).toBeLessThanOrEqual(32_768)
  })

  test('with a thousand times more than was asked for is read in part', () => {
    const yotpo = found(caseOf('yotpo')).endpoint
    const reviews = Array.from({ length: 50_000 }, (_, id) => ({ id, score: 3, content: 'Ok.' }))
    expect(read(yotpo, JSON.stringify({ response: { reviews } }))?.reviews).toHaveLength(300)
  })
})

describe('A page', () => {
  const url = 'https://shop.example/products/kettle'

  test('never says who is asked', () => {
    for (const product of ['1/../../../evil', '@evil.example/', '700100200300#', '700100200300/../x', '%2e%2e%2f', '']) {
      expect(find({ url, html: yotpoPage(product) })).toBeNull()
    }
    expect(find({ url, html: yotpoPage('700100200300', 'a.evil.example%2f') })).toBeNull()
  })

  test('without a widget that is known has no way to more reviews', () => {
    expect(find({ url, html: '<script>var meta = {"product":{"id":700100200300}}</script>' })).toBeNull()
  })

  test('of another shop does not use an endpoint of a shop by name', () => {
    expect(find({ url: 'https://notbestbuy.com/site/kettle/6501234.p', html: '' })).toBeNull()
  })

  test('that has gone on to another product asks for the latest one', () => {
    const requests = ['1111111', '2222222'].map((id) => `https://feedbacks1.wb.ru/feedbacks/v1/${id}`)
    expect(find({ url: 'https://www.wildberries.ru/catalog/22/detail.aspx', html: '', requests })?.keys).toEqual({ item: '2222222' })
  })

  test('whose scripts are long and strange is looked through in no time', () => {
    const script = `${'"apiKey":"'.repeat(100_000)}${'merchant_id'.repeat(100_000)}`
    const html = `<div id="pr-reviewdisplay" class="jdgm-widget stamped-main-widget yotpo-main-widget" data-oke-widget></div><div id="ReviewsWidget"></div><script>${script}</script>`
    const page = { document: parseHtml(html), url: new URL(url), requests: [] }
    expect(cpuSeconds(() => expect(findEndpoint(page, ENDPOINTS)).toBeNull())).toBeLessThan(2)
  })
})

describe('What comes next', () => {
  test('is the next page, the next place or the mark that the reply gave', () => {
    expect(nextOf('yotpo', null)).toContain('page=3')
    expect(nextOf('target', null)).toContain('page=2')
    expect(nextOf('bazaarvoice', null)).toContain('offset=100')
    expect(nextOf('okendo', '{"reviewId":"r-1"}')).toContain('&lastEvaluated=%7B%22reviewId%22%3A%22r-1%22%7D')
    expect(nextOf('junip', 'WzE3OF0=')).toContain('&page_after=WzE3OF0%3D')
  })
})

function yotpoPage(product: string, key = 'AbCdEfGhIjKlMnOpQrStUvWx'): string {
  return `<script src="//staticw2.yotpo.com/${key}/widget.js"></script><div class="yotpo yotpo-main-widget" data-product-id="${product}"></div>`
}

function nextOf(name: string, cursor: string | null): string {
  return furtherRequest(found(caseOf(name)), { requests: 2, cursor }, new URL('https://www.target.com/p/-/A-88887777')).url.search
}
