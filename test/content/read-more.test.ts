// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Connection } from '../../src/content/connection.ts'
import { connection } from '../../src/content/connection.ts'
import { furtherReading } from '../../src/content/further.ts'
import type { Further } from '../../src/core/further.ts'
import type { Review } from '../../src/core/listing.ts'
import { readPage } from '../../src/sites/read-page.ts'

const PAGE = `<script src="//staticw2.yotpo.com/AbCdEfGhIjKlMnOpQrStUvWx/widget.js"></script>
  <div class="yotpo yotpo-main-widget" data-product-id="700100200300"></div>`
const SIGN_IN = '<html><body><form action="/login"><input type="password"></form></body></html>'
const ONE = '{"response":{"reviews":[{"id":1,"score":3,"content":"Ok."}]}}'
const CAPTCHA = '<html><head><title>Robot or human?</title></head><body><div class="g-recaptcha"></div></body></html>'

let leaving: AbortController
let product: string
let added: Partial<Review>[]
let told: Further[]

beforeEach(() => {
  vi.useFakeTimers()
  leaving = new AbortController()
  product = 'kettle'
  added = []
  told = []
  document.body.innerHTML = PAGE
})

afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

/** A shop that has `total` reviews and answers as it is told to. */
function shop(total: number, answer: (body: string, count: number) => Response = (body) => new Response(body)) {
  const asked: { readonly url: URL; readonly init: RequestInit; readonly at: number }[] = []
  const fetch: Connection['fetch'] = async (address, init) => {
    init.signal?.throwIfAborted()
    const url = new URL(address)
    asked.push({ url, init, at: Date.now() })
    const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)))
    const ids = Array.from({ length: total }, (_, id) => id).slice(((page ?? 1) - 1) * (size ?? 0), (page ?? 1) * (size ?? 0))
    const reviews = ids.map((id) => ({ id, score: 4, content: `Works, says number ${id}.` }))
    return answer(JSON.stringify({ response: { pagination: { total }, reviews } }), asked.length)
  }
  return { fetch, asked }
}

function reading(fetch: Connection['fetch'], part: Partial<Connection> = {}) {
  return furtherReading({
    ...connection,
    isPrivate: () => false,
    random: () => 0.5,
    fetch,
    ...part,
    document,
    readPage,
    product: () => product,
    add: async (reviews) => {
      added.push(...reviews)
      return reviews.length
    },
    told: (further) => void told.push(further),
    signal: leaving.signal,
  })
}

/** Lets everything happen that happens by itself within `ms`. */
async function after<T>(work: Promise<T>, ms = 60_000): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms)
  return work
}

vi.mock('webextension-polyfill', () => ({ default: { extension: { inIncognitoContext: false } } }))
describe('Reading more', () => {
  test('is offered, and does nothing until it is asked for', async () => {
    const { fetch, asked } = shop(300)
    expect(reading(fetch).state()).toEqual({ kind: 'ready', host: 'api-cdn.yotpo.com', received: 0, added: 0, requests: 0 })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([])
  })

  test('ends at a hundred reviews', async () => {
    const { fetch, asked } = shop(300)
    expect(await after(reading(fetch).start())).toMatchObject({ kind: 'ended', end: 'enough', received: 100, added: 100, requests: 2 })
    expect(asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2'])
    expect(new Set(added.map(({ id }) => id)).size).toBe(100)
  })

  test('ends at five requests', async () => {
    expect(await after(reading(shop(300, oneAtATime).fetch).start())).toMatchObject({ end: 'enough', received: 5, requests: 5 })
  })

  test('ends where the shop has no more', async () => {
    expect(await after(reading(shop(60).fetch).start())).toMatchObject({ end: 'complete', received: 60, requests: 2 })
    expect(await after(reading(shop(0).fetch).start())).toMatchObject({ end: 'complete', received: 0, requests: 1 })
  })

  test('asks for one thing at a time, a second or more apart', async () => {
    const { fetch, asked } = shop(
      300,
      (body, count) => new Response(body.replaceAll(/"id":(\d+)/gu, (_, id) => `"id":${Number(id) * 10 + count}`).slice(0)),
    )
    await after(reading(fetch).start())
    const times = asked.map(({ at }) => at)
    expect(times.length).toBeGreaterThan(1)
    expect(times.slice(1).map((time, place) => time - (times[place] ?? 0))).toEqual(times.slice(1).map(() => 1250))
  })

  test('asks without cookies for third parties, and follows no one elsewhere', async () => {
    const { fetch, asked } = shop(10)
    await after(reading(fetch).start())
    expect(asked[0]?.init).toMatchObject({ credentials: 'same-origin', redirect: 'manual' })
    expect(asked[0]?.init.method).toBeUndefined()
  })

  test('tells how far it has come, and the end', async () => {
    await after(reading(shop(300).fetch).start())
    expect(told.map(({ kind }) => kind)).toEqual(['reading', 'reading', 'reading', 'ended'])
    expect(told.map((one) => ('received' in one ? one.received : null))).toEqual([0, 50, 100, 100])
  })

  test('asked for twice at once reads once', async () => {
    const { fetch, asked } = shop(60)
    const more = reading(fetch)
    const [first, second] = [more.start(), more.start()]
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await first).toEqual(await second)
    expect(asked).toHaveLength(2)
  })

  test('takes no more than a hundred of a shop that gives more than it is asked for', async () => {
    const many = Array.from({ length: 130 }, (_, id) => ({ id, score: 4, content: 'Ok.' }))
    const { fetch } = shop(300, () => new Response(JSON.stringify({ response: { reviews: many } })))
    expect(await after(reading(fetch).start())).toMatchObject({ end: 'enough', received: 100 })
    expect(added).toHaveLength(100)
  })

  test('never asks again for what it had once, on one visit', async () => {
    const { fetch, asked } = shop(300)
    const more = reading(fetch)
    await after(more.start())
    expect(await after(more.start())).toMatchObject({ kind: 'ended', end: 'enough' })
    expect(asked).toHaveLength(2)
  })
})

describe('Reading more ends', () => {
  const ENDS: readonly (readonly [string, () => Response, string])[] = [
    ['a refusal', () => new Response('', { status: 403 }), 'refused'],
    ['too many requests', () => new Response('', { status: 429, headers: { 'retry-after': '1' } }), 'refused'],
    ['a shop out of service', () => new Response('', { status: 503 }), 'refused'],
    ['a want of an account', () => new Response('', { status: 401 }), 'sign-in'],
    ['a sign-in page', () => new Response(SIGN_IN), 'sign-in'],
    ['a captcha', () => new Response(CAPTCHA), 'captcha'],
    ['a captcha in JSON', () => new Response('{"appId":"PX","blockScript":"/x/captcha/captcha.js"}'), 'captcha'],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }), 'elsewhere'],
    ['an empty reply', () => new Response(''), 'unreadable'],
    ['no reply', () => new Response(null, { status: 204 }), 'unreadable'],
    ['an unknown reply', () => new Response('{"hello":"there"}'), 'unreadable'],
    ['a reply that says it is 50 MB', () => new Response(ONE, { headers: { 'content-length': '50000000' } }), 'unreadable'],
    ['a broken line', () => Response.error(), 'refused'],
  ]

  test.each(ENDS)('at %s, at once', async (_, answer, end) => {
    const { fetch, asked } = shop(300, answer)
    expect(await after(reading(fetch).start())).toMatchObject({ kind: 'ended', end, received: 0 })
    expect(asked).toHaveLength(1)
  })

  test.each(ENDS)('at %s after a page, and keeps the page', async (_, answer, end) => {
    const { fetch, asked } = shop(300, (body, count) => (count === 1 ? new Response(body) : answer()))
    expect(await after(reading(fetch).start())).toMatchObject({ end, received: 50, added: 50 })
    expect(asked).toHaveLength(2)
  })

  test('at a refusal for good', async () => {
    const { fetch, asked } = shop(300, () => new Response('', { status: 403 }))
    const more = reading(fetch)
    await after(more.start())
    await after(more.start())
    expect(asked).toHaveLength(1)
  })

  test('at a reply without end, long before it has been read', async () => {
    const body = endless(50)
    const { fetch } = shop(300, () => new Response(body.stream))
    expect(await after(reading(fetch).start())).toMatchObject({ end: 'unreadable' })
    expect(body.given()).toBeLessThan(10)
  })

  test('where the page forbids it or the line is cut', async () => {
    expect(await after(reading(cut).start())).toMatchObject({ end: 'unreachable' })
  })

  test('where the shop gives the same again', async () => {
    expect(await after(reading(shop(300, same).fetch).start())).toMatchObject({ end: 'nothing-new', received: 1, requests: 2 })
  })

  test('where the shopper stops it, and goes on from there when asked to', async () => {
    const { fetch, asked } = shop(300)
    const more = reading(fetch)
    const first = more.start()
    await vi.advanceTimersByTimeAsync(500)
    more.stop()
    expect(await after(first)).toMatchObject({ kind: 'ended', end: 'stopped', received: 50, requests: 1 })
    expect(asked).toHaveLength(1)
    expect(await after(more.start())).toMatchObject({ end: 'enough', received: 100, requests: 2 })
    expect(asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2'])
  })

  test('where the page is left, and forgets with the product', async () => {
    const { fetch, asked } = shop(300)
    const more = reading(fetch)
    const first = more.start()
    await vi.advanceTimersByTimeAsync(500)
    product = 'toaster'
    expect(await after(first)).toMatchObject({ kind: 'ready', received: 0 })
    expect(asked).toHaveLength(1)
  })

  test('where the widget shows another product before the page is read again', async () => {
    const { fetch, asked } = shop(300)
    const first = reading(fetch).start()
    await vi.advanceTimersByTimeAsync(500)
    document.querySelector('.yotpo')?.setAttribute('data-product-id', '700100200999')
    expect(await after(first)).toMatchObject({ kind: 'ended', end: 'left', received: 50 })
    expect(asked).toHaveLength(1)
  })
})

describe('Nothing is asked for', () => {
  test('in a private window', () => {
    expect(reading(shop(300).fetch, { isPrivate: () => true }).state()).toEqual({ kind: 'none' })
  })

  test('on a page without a known way', async () => {
    document.body.innerHTML = '<p>A kettle.</p>'
    const { fetch, asked } = shop(300)
    expect(await after(reading(fetch).start())).toEqual({ kind: 'none' })
    expect(asked).toEqual([])
  })
})

async function cut(): Promise<Response> {
  throw new TypeError('Failed to fetch')
}

function oneAtATime(body: string, count: number): Response {
  return new Response(body.replace(/"reviews":.*/u, `"reviews":[{"id":${count},"score":3,"content":"Ok."}]}}`))
}

function same(body: string): Response {
  return new Response(body.replaceAll(/"id":\d+/gu, '"id":7'))
}

/** A body of so many MB that does not say how long it is. */
function endless(megabytes: number) {
  let given = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (given++ < megabytes) controller.enqueue(new Uint8Array(1_000_000).fill(32))
      else controller.close()
    },
  })
  return { stream, given: () => given }
}
