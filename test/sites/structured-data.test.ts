import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/sites/source.ts'
import { anyCards } from '../../src/sites/cards/any-cards.ts'
import { structuredData } from '../../src/sites/structured-data.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const REVIEW =
  '{"@type":"Review","reviewRating":{"ratingValue":4},"datePublished":"2025-03-02","name":"Fine","reviewBody":"Boils in two minutes flat."}'

function read(html: string, url = 'https://shop.example/p/kettle-77'): Source | null {
  const { document } = new JSDOM(html, { url }).window
  const steps = structuredData(document, new URL(url), { now: new Date('2025-06-01T12:00:00Z'), locale: 'en', cards: anyCards })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function jsonLd(...blocks: readonly string[]): string {
  return blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')
}

function texts(source: Source | null): readonly (string | undefined)[] | null {
  return source === null ? null : source.reviews.map(({ text }) => text)
}

const scope = 'itemprop="Review" itemscope itemtype="http://schema.org/Review"'

function slide(name: string): string {
  return `<li class="${name}" ${scope}><p itemprop="reviewBody">Ok.</p></li>`
}

function about(type: string, name: string): string {
  return `{"itemReviewed":{"@type":"${type}","name":"${name}"},${REVIEW.slice(1)}`
}

function card(attributes: string): string {
  return `<li ${attributes}>
    <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="4"></span>
    <b itemprop="name">Fine</b> <meta itemprop="datePublished" content="2025-03-02">
    <p itemprop="description">Boils in<br>two <span style="display:none">or three</span> minutes flat. <button>Read more</button></p></li>`
}

describe('a product is read from JSON-LD however it is written', () => {
  const writings: Readonly<Record<string, string>> = {
    plain: `{"@type":"Product","name":"Kettle","review":[${REVIEW}]}`,
    'types as addresses, in capitals, in a list': `{"@type":["http://schema.org/PRODUCT","Thing"],"Name":"Kettle","Reviews":${REVIEW}}`,
    'a graph with references': `{"@graph":[{"@type":"Product","@id":"#p","name":"Kettle","review":{"@id":"#r"}},{"@id":"#r",${REVIEW.slice(1)}]}`,
    'reviews beside the product in a graph': `{"@graph":[{"@type":"Product","name":"Kettle"},${REVIEW}]}`,
    'reviews beside the product': `[{"@type":"Product","name":"Kettle"},${REVIEW}]`,
    'a variant that has the reviews': `{"@type":"ProductGroup","name":"Kettle","hasVariant":[{"@type":"Product","name":"Kettle, red","review":${REVIEW}}]}`,
    'trailing commas': `{"@type":"Product","name":"Kettle","review":[${REVIEW},],}`,
    'comments and a CDATA wrapper': `/*<![CDATA[*/ {"@type":"Product", // the name\n"name":"Kettle","review":[${REVIEW}]} /*]]>*/`,
    'raw line breaks': `{"@type":"Product","name":"Kettle","description":"steel\n\tand glass","review":[${REVIEW}]}`,
    'quotes within the words': `{"@type":"Product","name":"Kettle","description":"the 7" kettle, "best" ever","review":[${REVIEW}]}`,
    'several values one after the other': `{"@type":"BreadcrumbList"}{"@type":"Product","name":"Kettle","review":[${REVIEW}]};`,
    'escaped as a whole': `{"@type":"Product","name":"Kettle","review":[${REVIEW}]}`.replaceAll('"', '&quot;'),
    'cut off in the middle': `{"@type":"Product","name":"Kettle","review":[${REVIEW},{"@type":"Review","reviewBo`,
  }
  it.each(Object.entries(writings))('%s', (_, block) => {
    const source = read(jsonLd(block))
    expect(source?.product.title).toBe('Kettle')
    expect(source?.reviews).toEqual([{ rating: 4, title: 'Fine', text: 'Boils in two minutes flat.', date: '2025-03-02' }])
  })
})

describe('ratings come out of five', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['of ten', '{"ratingValue":"8","bestRating":"10"}', 4],
    ['of a hundred, in per cent', '{"ratingValue":"90%"}', 4.5],
    ['with a decimal comma', '{"ratingValue":"4,5"}', 4.5],
    ['above what is said to be the best', '{"ratingValue":9,"bestRating":5}', 4.5],
    ['nought, which is no rating', '{"ratingValue":0}', undefined],
  ]
  it.each(cases)('%s', (_, rating, expected) => {
    const source = read(jsonLd(`{"@type":"Product","name":"Kettle","review":{"reviewBody":"Quick.","reviewRating":${rating}}}`))
    expect(source?.reviews[0]?.rating).toBe(expected)
  })
})

describe('what is not about the product is left out', () => {
  it('a rating and reviews of the shop', () => {
    const shop = `{"@type":"Organization","name":"Shop","aggregateRating":{"ratingValue":4.9,"ratingCount":9000},"review":[${REVIEW}]}`
    const source = read(jsonLd(shop, '{"@type":"Product","name":"Kettle"}'))
    expect(source).toEqual({ product: { title: 'Kettle' }, reviews: [], found: [], isNamed: false })
  })

  it('related products, even with better data', () => {
    const related = `{"@type":"Product","name":"Toaster","offers":{},"aggregateRating":{"ratingValue":5,"ratingCount":3},"review":[${REVIEW}]}`
    const source = read(jsonLd(`{"@type":"Product","name":"Kettle","isRelatedTo":[${related}]}`, related) + '<h1>Kettle</h1>')
    expect(source).toEqual({ product: { title: 'Kettle' }, reviews: [], found: [], isNamed: true })
  })

  it('reviews beside it that say that they are about the shop, or about another product', () => {
    expect(
      read(jsonLd(`[{"@type":"Product","name":"Kettle"},${about('Store', 'Kettle')},${about('Product', 'Toaster')}]`))?.reviews,
    ).toEqual([])
  })

  it('a generated box of pros and cons', () => {
    const box =
      '{"@type":"Review","name":"What we think","author":{"@type":"Organization","name":"Shop"},"positiveNotes":{"@type":"ItemList"}}'
    expect(read(jsonLd(`{"@type":"Product","name":"Kettle","review":${box}}`))?.reviews).toEqual([])
  })

  it('a sample review without words or date', () => {
    const sample = '{"@type":"Review","reviewRating":{"ratingValue":5},"author":{"@type":"Person","name":"Sam Sample"}}'
    expect(read(jsonLd(`{"@type":"Product","name":"Kettle","review":${sample}}`))?.reviews).toEqual([])
  })
})

describe('a page that is about no product gives nothing', () => {
  const pages: Readonly<Record<string, string>> = {
    'a list of products': jsonLd(
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Product","name":"Kettle"}}]}',
    ),
    'many products, none of them the page': jsonLd(
      '[{"@type":"Product","name":"A"},{"@type":"Product","name":"B"},{"@type":"Product","name":"C"}]',
    ),
    'an article with a review': jsonLd(`{"@type":"Article","review":${REVIEW}}`),
    'a page that mentions a product': jsonLd(`{"@type":"WebPage","mentions":{"@type":"Product","name":"Kettle","review":${REVIEW}}}`),
    'a restaurant': jsonLd(`{"@type":"Restaurant","name":"Kettle","review":[${REVIEW}]}`),
    'nothing at all': '<p>Kettle',
  }
  it.each(Object.entries(pages))('%s', (_, html) => expect(read(html)).toBeNull())
})

describe('a product is read from markup', () => {
  const review = { rating: 4, title: 'Fine', text: 'Boils in two minutes flat.', date: '2025-03-02' }

  it('with microdata, without the slides that a carousel repeats', () => {
    const html = `<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Kettle</h1><ul>${card(scope)}${card(`${scope} class="slick-cloned"`)}</ul></div>`
    expect(read(html)).toMatchObject({ product: { title: 'Kettle' }, reviews: [review] })
  })

  it('with microdata, and a slide repeated however short its words', () => {
    const html = `<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Kettle</h1>${slide('slick-cloned')}${slide('slick-slide')}</div>`
    expect(texts(read(html))).toEqual(['Ok.'])
  })

  it('with microdata that lack the name', () => {
    const html = `<section itemscope itemtype="http://schema.org/Product"><h1>Kettle</h1><ul>${card(scope)}</ul></section>`
    expect(read(html)).toMatchObject({ product: { title: 'Kettle' }, reviews: [review] })
  })

  it('with parts that stand elsewhere', () => {
    const html = `<div itemscope itemtype="http://schema.org/Product" itemref="name list"></div><h1 id="name" itemprop="name">Kettle</h1><ul id="list">${card(scope)}</ul>`
    expect(read(html)?.reviews).toMatchObject([review])
  })

  it('with RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Kettle</h1><div property="review" typeof="Review">
      <span property="reviewRating" typeof="Rating"><i property="ratingValue">4</i></span><b property="name">Fine</b>
      <time property="datePublished" datetime="2025-03-02T10:00:00Z">in March</time><p property="reviewBody">Boils in two minutes flat.</p></div></div>`
    expect(read(html)).toMatchObject({ product: { title: 'Kettle' }, reviews: [review] })
  })
})

describe('a review that is told twice is one review', () => {
  it('in JSON-LD cut short and in microdata in full', () => {
    const block =
      '{"@type":"Product","name":"Kettle","review":{"reviewBody":"Boils in two minutes flat, every sin…","datePublished":"2025-03-02"}}'
    const html = `${jsonLd(block)}<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Kettle</h1>
      <div itemprop="review" itemscope itemtype="http://schema.org/Review"><p itemprop="reviewBody">Boils in two minutes flat, every single morning.</p></div></div>`
    expect(texts(read(html))).toEqual(['Boils in two minutes flat, every single morning.'])
  })

  it('a list that stands there once for each colour', () => {
    const colour = `{"@type":"Product","name":"Kettle","review":[${REVIEW},{"reviewBody":"Ok"},{"reviewBody":"Ok"}]}`
    expect(texts(read(jsonLd(`[${colour},${colour}]`)))).toEqual(['Boils in two minutes flat.', 'Ok', 'Ok'])
  })

  it('a list that repeats itself as a whole', () => {
    const list = '{"reviewBody":"Ok"},{"reviewBody":"Good"},{"reviewBody":"Ok"}'
    expect(texts(read(jsonLd(`{"@type":"Product","name":"Kettle","review":[${list},${list}]}`)))).toEqual(['Ok', 'Good', 'Ok'])
  })
})

describe('a hostile page costs little and breaks nothing', () => {
  it.each(['[', '{"a":', '{"@type":"Product","name":', '/* ', '"\\', '" ', '],', '<!--'])('%s, 50,000 times', (piece) => {
    expect(cpuSeconds(() => expect(read(jsonLd(piece.repeat(50_000)))).toBeNull())).toBeLessThan(4)
  })

  it('a product below 10,000 levels is still only a value', () => {
    const deep = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)
    expect(read(jsonLd(`[${deep},{"@type":"Product","name":"Kettle"}]`))?.product.title).toBe('Kettle')
  })
})
