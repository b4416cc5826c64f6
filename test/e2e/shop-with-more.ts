import type { Answer, Serve } from '../../tools/browsers/driver.ts'

/** A shop whose widget has more reviews than its pages show, and what it was asked for. */
export interface ShopWithMore {
  readonly serve: Serve
  /** When the widget was asked, in ms, and for what; only requests that ask for reviews. */
  readonly asked: readonly { readonly at: number; readonly url: URL }[]
}

export const SHOWN = 4
const IN_ALL = 130

/** The addresses of its products: what their widget does differs. */
export const PRODUCTS = {
  gives: 'https://www.kettles.example/products/gives',
  waits: 'https://www.kettles.example/products/waits',
  refuses: 'https://www.kettles.example/products/refuses',
  redirects: 'https://www.kettles.example/products/redirects',
  guarded: 'https://www.kettles.example/products/guarded',
  membersOnly: 'https://www.kettles.example/products/members-only',
  own: 'https://www.bestbuy.com/site/kettle/6501234.p?skuId=6501234',
  none: 'https://www.kettles.example/products/none',
} as const

const NUMBERS: Readonly<Record<string, keyof typeof PRODUCTS>> = {
  700100200301: 'gives',
  700100200302: 'waits',
  700100200303: 'refuses',
  700100200304: 'redirects',
  700100200305: 'guarded',
  700100200306: 'membersOnly',
}
const WIDGET = '/v1/widget/AbCdEfGhIjKlMnOpQrStUvWx/products/'

/** Serves the shop from memory. */
export function shopWithMore(): ShopWithMore {
  const asked: { readonly at: number; readonly url: URL }[] = []
  const serve: Serve = (address) => {
    const product = Object.entries(PRODUCTS).find(([, url]) => url === address)?.[0]
    if (product !== undefined) return pageOf(product)
    const url = new URL(address)
    const isWidget = url.hostname === 'api-cdn.yotpo.com' && url.pathname.startsWith(WIDGET)
    if (!isWidget && url.pathname !== '/ugc/v2/reviews') return null
    asked.push({ at: Date.now(), url })
    return isWidget ? answerOfWidget(url) : json({ totalResults: IN_ALL, topics: reviewsOf(url, 'pageSize').map(asTopic) })
  }
  return { serve, asked }
}

function answerOfWidget(url: URL): Answer {
  const product = NUMBERS[url.pathname.slice(WIDGET.length).split('/', 1)[0] ?? '']
  if (product === 'redirects')
    return { ...json({}), status: 302, headers: { ...json({}).headers, location: 'https://www.kettles.example/login' } }
  const isFirst = url.searchParams.get('page') === '1'
  if (product === 'guarded' && !isFirst) return html('<title>Robot or human?</title><div class="g-recaptcha"></div>')
  if (product === 'membersOnly' && !isFirst) return html('<form action="/login"><input type="password"></form>')
  if (product === 'refuses' && !isFirst) return { ...json({}), status: 429 }
  return json({ response: { pagination: { total: IN_ALL }, reviews: reviewsOf(url, 'per_page') } })
}

function html(body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html', 'access-control-allow-origin': '*' },
    body: `<!doctype html><html><body>${body}`,
  }
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' }, body: JSON.stringify(value) }
}

interface Given {
  readonly id: number
  readonly score: number
  readonly content: string
  readonly created_at: string
}

function reviewsOf(url: URL, sizeName: string): readonly Given[] {
  const [page, size] = ['page', sizeName].map((name) => Number(url.searchParams.get(name)))
  const first = ((page ?? 1) - 1) * (size ?? 0)
  return Array.from({ length: IN_ALL }, (_, place) => review(place)).slice(first, first + (size ?? 0))
}

/** Every review says something of its own, so that none is a copy of another. */
function review(place: number): Given {
  const words = ['spout', 'lid', 'handle', 'base', 'switch', 'filter', 'cord', 'scale', 'noise', 'steel']
  const [one, other] = [words[place % 10], words[Math.floor(place / 10) % 10]]
  const month = String((place % 12) + 1).padStart(2, '0')
  return {
    id: 9000 + place,
    score: (place % 5) + 1,
    content: `Number ${place}: I look at the ${one} first and at the ${other} after ${place + 2} weeks.`,
    created_at: `2024-${month}-11T08:00:00.000Z`,
  }
}

function asTopic({ id, score, content, created_at: submissionTime }: Given): object {
  return { id, rating: score, text: content, submissionTime }
}

function pageOf(product: string): Answer {
  const number = Object.entries(NUMBERS).find(([, name]) => name === product)?.[0]
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Kettle with a spout',
    sku: product,
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 3, ratingCount: IN_ALL },
    review: Array.from({ length: SHOWN }, (_, place) => review(place)).map(({ score, content, created_at: datePublished }) => ({
      '@type': 'Review',
      reviewRating: { '@type': 'Rating', ratingValue: score },
      reviewBody: content,
      datePublished,
    })),
  }
  const widget =
    number === undefined
      ? ''
      : `<script src="https://staticw2.yotpo.com/AbCdEfGhIjKlMnOpQrStUvWx/widget.js" async></script><div class="yotpo yotpo-main-widget" data-product-id="${number}"></div>`
  const body = `<!doctype html><html lang="en-US"><head><title>Kettle with a spout</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><h1>Kettle with a spout</h1>${widget}</body></html>`
  const policy = "default-src 'self' 'unsafe-inline' https://staticw2.yotpo.com; connect-src 'self' https://api-cdn.yotpo.com"
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body }
}
